(function (kernel) {
  "use strict";

  const NOWHERE = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };

  /** What a query answers about an element without a layout: its id and dataset are real, its place is zero. */
  function answerFor(element, request) {
    const answer = {};
    if (request.id) answer.id = kernel.targetOf(element).id;
    if (request.dataset) answer.dataset = kernel.datasetOf(element);
    if (request.rect) Object.assign(answer, { left: 0, top: 0, right: 0, bottom: 0 });
    if (request.size) Object.assign(answer, { width: 0, height: 0 });
    if (request.scrollOffset) Object.assign(answer, { scrollLeft: 0, scrollTop: 0 });
    for (const name of request.properties || []) answer[name] = kernel.shownAttribute(element, name);
    return answer;
  }

  function run(page, step) {
    const root = page.view.root;
    if (step.selector === null) {
      return Object.assign({}, NOWHERE, { scrollLeft: 0, scrollTop: 0, id: "", dataset: {} });
    }
    const found = root === null ? [] : kernel.select(root, step.selector);
    const answers = found.map((element) => answerFor(element, step.request));
    return step.all ? answers : answers[0] || null;
  }

  /** `tt.createSelectorQuery()`, answered headless. */
  function createSelectorQuery() {
    const steps = [];
    let page = kernel.topPage();
    const query = {
      in(instance) {
        page = kernel.pageOf(instance) || page;
        return query;
      },
      select: (selector) => reference(selector, false),
      selectAll: (selector) => reference(selector, true),
      selectViewport: () => reference(null, false),
      exec(callback) {
        kernel.afterNextFlush(() => answer(callback));
        return query;
      },
    };

    function reference(selector, all) {
      const ask = (request, callback) => {
        steps.push({ selector: selector, all: all, request: request, callback: callback });
        return query;
      };
      return {
        boundingClientRect: (callback) => ask({ id: true, dataset: true, rect: true, size: true }, callback),
        scrollOffset: (callback) => ask({ id: true, dataset: true, scrollOffset: true }, callback),
        fields: (fields, callback) => ask(fields || {}, callback),
        node: (callback) => ask({}, callback),
        context: (callback) => ask({}, callback),
      };
    }

    function answer(callback) {
      const answers = steps.map((step) => (page === null ? null : run(page, step)));
      steps.forEach((step, index) => {
        if (typeof step.callback !== "function") return;
        kernel.guarded("callback", "createSelectorQuery", step.callback, undefined, answers[index]);
      });
      if (typeof callback !== "function") return;
      kernel.guarded("callback", "createSelectorQuery exec", callback, undefined, answers);
    }

    return query;
  }

  kernel.createSelectorQuery = createSelectorQuery;
})(__quaver.kernel);
