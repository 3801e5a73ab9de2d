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

  /** One selection of a query; asking it adds a step and leads back to the query. */
  class Selection {
    constructor(query, selector, all) {
      this.ask = (request, callback) => {
        query.steps.push({ selector: selector, all: all, request: request, callback: callback });
        return query;
      };
    }

    boundingClientRect(callback) {
      return this.ask({ id: true, dataset: true, rect: true, size: true }, callback);
    }

    scrollOffset(callback) {
      return this.ask({ id: true, dataset: true, scrollOffset: true }, callback);
    }

    fields(fields, callback) {
      return this.ask(fields || {}, callback);
    }

    node(callback) {
      return this.ask({}, callback);
    }

    context(callback) {
      return this.ask({}, callback);
    }
  }

  /** What `tt.createSelectorQuery()` gives, answered without a layout. */
  class SelectorQuery {
    constructor() {
      this.page = kernel.topPage();
      this.steps = [];
    }

    in(instance) {
      this.page = kernel.pageOf(instance) || this.page;
      return this;
    }

    select(selector) {
      return new Selection(this, selector, false);
    }

    selectAll(selector) {
      return new Selection(this, selector, true);
    }

    selectViewport() {
      return new Selection(this, null, false);
    }

    exec(callback) {
      kernel.afterNextFlush(() => this.answer(callback));
      return this;
    }

    answer(callback) {
      const answers = this.steps.map((step) => (this.page === null ? null : run(this.page, step)));
      this.steps.forEach((step, index) => tell(step.callback, answers[index]));
      tell(callback, answers);
    }
  }

  function tell(callback, answer) {
    if (typeof callback === "function") kernel.guarded("callback", "createSelectorQuery", callback, undefined, answer);
  }

  kernel.createSelectorQuery = () => new SelectorQuery();
})(__quaver.kernel);
