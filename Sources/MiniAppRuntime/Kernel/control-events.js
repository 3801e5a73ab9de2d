(function (kernel) {
  "use strict";

  const controls = kernel.controls;
  const { STATE, isOn, setState, inside, textOf } = controls;
  const MAX_LENGTH = 140;
  const TEXT_EVENTS = ["input", "focus", "blur", "confirm"];
  const VALUE_EVENTS = ["change", "changing"];

  function limited(element, text) {
    const given = element.attribute("maxlength");
    const limit = given === undefined || given === null ? MAX_LENGTH : Number(given);
    return limit >= 0 ? text.slice(0, limit) : text;
  }

  function acceptText(element, raw) {
    const typed = textOf(raw.detail.value === undefined ? element.attribute("value") : raw.detail.value);
    raw.detail.value = raw.type === "input" ? limited(element, typed) : typed;
    if (raw.type === "input" && raw.detail.cursor === undefined) raw.detail.cursor = raw.detail.value.length;
    setState(element, raw.detail.value, raw.echo === true || raw.detail.value !== typed);
  }

  function onScale(slider, value) {
    const bound = (name, standard) => {
      const given = slider.attribute(name);
      return given === undefined ? standard : Number(given);
    };
    const min = bound("min", 0);
    const step = bound("step", 1) || 1;
    const stepped = min + Math.round(((value || 0) - min) / step) * step;
    return Math.min(Math.max(stepped, min), bound("max", 100));
  }

  /** A control's new value: a swiper calls it `current`, all others `value`. */
  function acceptValue(element, raw) {
    const tag = element.spec.tag;
    const key = tag === "swiper" ? "current" : "value";
    if (raw.detail[key] === undefined) raw.detail[key] = element.attribute(STATE[tag]);
    if (tag === "slider") raw.detail.value = onScale(element, Number(raw.detail.value));
    setState(element, tag === "switch" ? Boolean(raw.detail.value) : raw.detail[key], raw.echo === true);
  }

  /** A change told to a group as a whole, as a test may: its boxes follow. */
  function acceptGroup(group, raw) {
    if (raw.detail.value === undefined) return;
    const chosen = [].concat(raw.detail.value).map(textOf);
    for (const box of inside(group, ["checkbox", "radio"])) {
      setState(box, chosen.includes(textOf(box.attribute("value"))), true);
    }
  }

  function acceptForm(form, raw) {
    if (raw.type === "submit" && raw.detail.value === undefined) raw.detail.value = controls.formValues(form);
    if (raw.type === "reset") controls.restore(form);
  }

  /**
   * Takes what an event says about a control into its state and completes the event's detail.
   * @returns {boolean} false for what a disabled control cannot have
   */
  controls.accept = (element, raw) => {
    const tag = element.spec.tag;
    if (tag === "form") acceptForm(element, raw);
    const isValue = VALUE_EVENTS.includes(raw.type);
    if (isValue && (tag === "checkbox-group" || tag === "radio-group")) acceptGroup(element, raw);
    if (STATE[tag] === undefined) return true;
    if (isOn(element, "disabled")) return raw.type !== "input" && !isValue;
    const isText = tag === "input" || tag === "textarea";
    if (isText && TEXT_EVENTS.includes(raw.type)) acceptText(element, raw);
    if (!isText && isValue) acceptValue(element, raw);
    return true;
  };

  /** A text that an input handler returns takes the place of what was typed. */
  function replaceText(element, result) {
    const text = result !== null && typeof result === "object" ? result.value : result;
    if (typeof text !== "string" || text === element.attribute("value")) return;
    setState(element, text, true);
  }

  /** The platform's own answer to an event, after the author's handlers; returns how many handlers that called. */
  controls.act = (element, raw, result) => {
    if (raw.type === "tap") return controls.tap(element);
    const tag = element.spec.tag;
    if (raw.type === "input" && (tag === "input" || tag === "textarea")) replaceText(element, result.result);
    return 0;
  };
})(__quaver.kernel);
