(function (kernel) {
  "use strict";

  const { native, guarded, targetOf } = kernel;

  /** The events that rise; all others reach their target only (developer.open-douyin.com, view/ttml-event). */
  const BUBBLING = new Set(
    (
      "touchstart touchmove touchcancel touchend tap longpress longtap transitionend " +
      "animationstart animationiteration animationend touchforcechange"
    ).split(" "),
  );

  /** One event on its way through the tree. */
  class Dispatch {
    constructor(target, type, raw) {
      this.target = target;
      this.type = type;
      this.page = target.block.view.page;
      this.raw = raw;
      this.handled = 0;
      this.stopped = false;
      this.exclusive = false;
      this.result = undefined;
      this.timeStamp = Math.round(native.now() - this.page.openedAt);
      this.source = null;
    }

    /** The object a handler gets; each handler has one of its own. */
    event(element) {
      if (this.source === null) this.source = targetOf(this.target);
      const event = {
        type: this.type,
        timeStamp: this.timeStamp,
        target: this.source,
        currentTarget: element === this.target ? this.source : targetOf(element),
        detail: this.raw.detail,
      };
      if (!BUBBLING.has(this.type)) return event;
      event.touches = this.raw.touches || [];
      event.changedTouches = this.raw.changedTouches || [];
      return event;
    }

    run() {
      const path = [];
      const bubbles = BUBBLING.has(this.type);
      for (let element = this.target; element !== null; element = element.parent) {
        if (element.spec.events !== null) path.push(element);
        if (!bubbles) break;
      }
      if (bubbles) {
        for (let index = path.length - 1; index >= 0 && !this.stopped; index -= 1) this.visit(path[index], true);
      }
      for (let index = 0; index < path.length && !this.stopped; index += 1) this.visit(path[index], false);
      return this;
    }

    visit(element, capturing) {
      for (const listener of listenersFor(element.spec.events, this.type)) {
        const isCapture = listener.phase === "capture-bind" || listener.phase === "capture-catch";
        if (isCapture !== capturing || (isDisabled(element) && BUBBLING.has(this.type))) continue;
        if (listener.phase === "mut-bind") {
          if (this.exclusive) continue;
          this.exclusive = true;
        }
        this.call(element, listener);
        if (listener.phase === "catch" || listener.phase === "capture-catch") this.stopped = true;
      }
    }

    call(element, listener) {
      const handler = this.handlerName(element, listener);
      if (handler === "") return;
      const instance = this.page.instance;
      const fn = instance[handler];
      if (typeof fn !== "function") {
        this.warnUnknown(element, handler);
        return;
      }
      this.handled += 1;
      const place = this.page.route + " " + handler;
      const result = guarded("handler", place, fn, instance, this.event(element));
      if (result !== undefined) this.result = result;
    }

    /** A handler's name may be an expression, `bindtap="{{h}}"`; an empty one switches it off. */
    handlerName(element, listener) {
      if (typeof listener.handler !== "function") return listener.handler;
      const block = element.block;
      const name = kernel.rendering.evaluate(listener.handler, block, element.spec.position);
      return name === undefined || name === null || name === false ? "" : String(name);
    }

    warnUnknown(element, handler) {
      if (this.page.unknownHandlers.has(handler)) return;
      this.page.unknownHandlers.add(handler);
      const place = element.block.plan.file.place(element.spec.position);
      kernel.warn(this.page.route + ' has no method "' + handler + '" to handle ' + this.type + " (" + place + ")");
    }
  }

  const NOBODY = [];

  /** The listeners for an event type; one in other capitals counts when none fits exactly. */
  function listenersFor(events, type) {
    const exact = events.get(type);
    if (exact !== undefined) return exact;
    const lower = type.toLowerCase();
    for (const [name, listeners] of events) {
      if (name.toLowerCase() === lower) return listeners;
    }
    return NOBODY;
  }

  /** A disabled button does not hear touches. */
  function isDisabled(element) {
    return element.spec.tag === "button" && Boolean(element.attribute("disabled"));
  }

  /**
   * Sends an event through capture, target and bubble.
   * @param {Element} target
   * @param {{detail?: object, touches?: Array, changedTouches?: Array}} raw
   * @returns {Dispatch} with `handled`, and `result`: what the last handler returned
   */
  function dispatch(target, type, raw) {
    return new Dispatch(target, type, raw).run();
  }

  kernel.dispatch = dispatch;
})(__quaver.kernel);
