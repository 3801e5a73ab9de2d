(function (kernel) {
  "use strict";

  const STYLES = ["opacity", "backgroundColor", "width", "height", "top", "bottom", "left", "right"];
  const LENGTHS = new Set(["width", "height", "top", "bottom", "left", "right"]);
  const TRANSFORMS = (
    "rotate rotateX rotateY rotateZ rotate3d scale scaleX scaleY scaleZ scale3d translate translateX translateY " +
    "translateZ translate3d skew skewX skewY matrix matrix3d"
  ).split(" ");

  const DEFAULTS = { duration: 400, timingFunction: "linear", delay: 0, transformOrigin: "50% 50% 0" };

  function optionsOver(base, given) {
    const options = Object.assign({}, base);
    for (const name of Object.keys(DEFAULTS)) if (given && given[name] !== undefined) options[name] = given[name];
    return options;
  }

  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());

  /**
   * What `tt.createAnimation()` gives: calls describe a group of changes, `step` closes the group, `export` hands all
   * closed groups over and forgets them. What a group sets stays set in the next.
   */
  class Animation {
    constructor(options) {
      this.options = optionsOver(DEFAULTS, options);
      this.set = new Map();
      this.open = new Map();
      this.actions = [];
    }

    step(options) {
      for (const [key, change] of this.open) {
        this.set.delete(key);
        this.set.set(key, change);
      }
      this.open.clear();
      const { duration, timingFunction, delay, transformOrigin } = optionsOver(this.options, options);
      this.actions.push({
        animates: Array.from(this.set.values()),
        option: { transformOrigin: transformOrigin, transition: { duration, timingFunction, delay } },
      });
      return this;
    }

    export() {
      const actions = this.actions;
      this.actions = [];
      return { actions: actions };
    }
  }

  for (const name of STYLES) {
    Animation.prototype[name] = function (value) {
      const text = typeof value === "number" && LENGTHS.has(name) ? value + "px" : value;
      this.open.set("style " + name, { type: "style", args: [kebab(name), text] });
      return this;
    };
  }

  for (const name of TRANSFORMS) {
    Animation.prototype[name] = function (...values) {
      this.open.set(name, { type: name, args: values });
      return this;
    };
  }

  kernel.createAnimation = (options) => new Animation(options);
})(__quaver.kernel);
