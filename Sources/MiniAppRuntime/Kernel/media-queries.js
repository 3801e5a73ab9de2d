(function (kernel) {
  "use strict";

  /** What `this.createMediaQueryObserver()` gives. A phone's page keeps its size, so each query is answered once. */
  class MediaQueryObserver {
    constructor() {
      this.connected = true;
    }

    observe(descriptor, callback) {
      if (typeof callback !== "function") return;
      kernel.afterNextFlush(() => {
        if (!this.connected) return;
        const answer = kernel.tt.matchMedia(descriptor);
        kernel.guarded("callback", "createMediaQueryObserver", callback, undefined, answer);
      });
    }

    disconnect() {
      this.connected = false;
    }
  }

  kernel.createMediaQueryObserver = () => new MediaQueryObserver();
})(__quaver.kernel);
