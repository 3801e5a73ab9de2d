(function (kernel) {
  "use strict";

  const { native, rendering, guarded, Instance, View } = kernel;
  const pages = new Map();

  function plainData(route, data) {
    try {
      return kernel.plain(data, "data");
    } catch (error) {
      kernel.report("render", route, error);
      return {};
    }
  }

  /** A page that is open: its instance, its view and where it is in its life. */
  class Page {
    constructor(route, query) {
      this.id = rendering.nextID();
      this.route = route;
      this.query = query;
      this.openedAt = native.now();
      this.closed = false;
      this.visible = false;
      this.unknownHandlers = new Set();
      this.definition = kernel.definitionOf(route);
      this.instance = this.makeInstance();
      this.view = new View(this, plainData(route, this.instance.data));
      pages.set(this.id, this);
    }

    makeInstance() {
      const instance = new Instance(this);
      const { data, members, properties } = this.definition;
      instance.data = Object.assign(kernel.clone(data), kernel.propertyValues(properties, this.query));
      if (Object.keys(properties).length > 0) instance.properties = instance.data;
      for (const name of Object.keys(members)) instance[name] = kernel.clone(members[name]);
      Object.assign(instance, { route: this.route, __route__: this.route, is: this.route });
      Object.assign(instance, { options: this.query, __webviewId__: this.id, __nodeId__: 0, __nodeid__: 0 });
      instance.renderType = "webview";
      return instance;
    }

    /** Calls a lifecycle function of the page if it has one; how it ends does not matter to the next. */
    call(hook, value) {
      const fn = this.instance[hook];
      if (typeof fn !== "function") return undefined;
      return guarded("lifecycle", this.route + " " + hook, fn, this.instance, value);
    }

    callLifetime(name) {
      for (const hook of this.definition.lifetimes[name]) {
        guarded("lifecycle", this.route + " " + name, hook, this.instance);
      }
    }

    callPageLifetime(name, value) {
      for (const hook of this.definition.pageLifetimes[name]) {
        guarded("lifecycle", this.route + " " + name, hook, this.instance, value);
      }
    }

    /** created → attached → onLoad; the page is on the stack already. */
    load() {
      this.callLifetime("created");
      this.callLifetime("attached");
      this.call("onLoad", this.query);
    }

    show() {
      if (this.visible || this.closed) return;
      this.visible = true;
      this.call("onShow");
      this.callPageLifetime("show");
    }

    hide() {
      if (!this.visible) return;
      this.visible = false;
      this.call("onHide");
      this.callPageLifetime("hide");
    }

    /** First render; the browser learns of the page only after it. */
    draw() {
      this.view.draw(kernel.viewPlan(this.route));
    }

    ready() {
      this.callLifetime("ready");
      this.call("onReady");
    }

    unload() {
      if (this.closed) return;
      this.call("onUnload");
      this.callLifetime("detached");
      this.visible = false;
      this.closed = true;
      pages.delete(this.id);
    }
  }

  kernel.OpenPage = Page;
  kernel.pages = pages;
})(__quaver.kernel);
