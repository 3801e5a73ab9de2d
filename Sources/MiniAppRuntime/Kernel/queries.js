(function (kernel) {
  "use strict";

  const RECT = ["left", "right", "top", "bottom"];
  const SIZE = ["width", "height"];
  const SCROLL = ["scrollLeft", "scrollTop"];

  function take(answer, place, names) {
    for (const name of names) answer[name] = place[name];
  }

  /** What a query answers about an element, or about the viewport where `element` is null. */
  function answerFor(element, request, place) {
    const answer = {};
    if (request.id) answer.id = element === null ? "" : kernel.targetOf(element).id;
    if (request.dataset) answer.dataset = element === null ? {} : kernel.datasetOf(element);
    if (request.rect) take(answer, place, RECT);
    if (request.size) take(answer, place, SIZE);
    if (request.scrollOffset) take(answer, place, SCROLL);
    for (const name of element === null ? [] : listOf(request.properties)) {
      answer[name] = kernel.shownAttribute(element, name);
    }
    for (const name of listOf(request.computedStyle)) answer[name] = place.style[name] ?? "";
    if (request.node) answer.node = null;
    if (request.context) answer.context = null;
    return answer;
  }

  const listOf = (names) => (Array.isArray(names) ? names.map(String) : []);

  /** The elements that a step means: none for the viewport, at most one unless it asks for all. */
  function find(page, step) {
    if (page === null || page.closed || page.view.root === null || step.selector === null) return [];
    try {
      const found = kernel.select(page.view.root, step.selector);
      return step.all ? found : found.slice(0, 1);
    } catch (error) {
      kernel.report("callback", "createSelectorQuery", error);
      return [];
    }
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
      return this.ask({ node: true }, callback);
    }

    context(callback) {
      return this.ask({ context: true }, callback);
    }
  }

  /** What `tt.createSelectorQuery()` gives: its steps are answered together, in their order. */
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
      return new Selection(this, String(selector), false);
    }

    selectAll(selector) {
      return new Selection(this, String(selector), true);
    }

    selectViewport() {
      return new Selection(this, null, false);
    }

    exec(callback) {
      const steps = this.steps.slice();
      kernel.afterNextFlush(() => this.answer(steps, callback));
      return this;
    }

    answer(steps, callback) {
      const found = steps.map((step) => find(this.page, step));
      const styles = new Set(steps.flatMap((step) => listOf(step.request.computedStyle)));
      const tellAll = (placeOf, viewport) => {
        const answers = steps.map((step, index) => {
          if (step.selector === null) return answerFor(null, step.request, viewport);
          const all = found[index].map((element) => answerFor(element, step.request, placeOf(element)));
          return step.all ? all : all[0] || null;
        });
        steps.forEach((step, index) => tell(step.callback, answers[index]));
        tell(callback, answers);
      };
      if (this.page === null) steps.forEach((step) => tell(step.callback, step.all ? [] : null));
      else kernel.measure(this.page, Array.from(new Set(found.flat())), Array.from(styles), tellAll);
    }
  }

  function tell(callback, answer) {
    if (typeof callback === "function") kernel.guarded("callback", "createSelectorQuery", callback, undefined, answer);
  }

  kernel.createSelectorQuery = () => new SelectorQuery();
})(__quaver.kernel);
