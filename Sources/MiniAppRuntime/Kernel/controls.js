(function (kernel) {
  "use strict";

  const { dispatch, rendering } = kernel;
  const MAX_LENGTH = 140;

  /** The attribute that a person changes by using a control. */
  const STATE = {
    input: "value",
    textarea: "value",
    slider: "value",
    picker: "value",
    "picker-view": "value",
    switch: "checked",
    checkbox: "checked",
    radio: "checked",
    swiper: "current",
  };

  function isOn(element, name) {
    return Boolean(element.attribute(name));
  }

  /** Keeps what a person did to a control, until the author's data says otherwise; `draw` has the browser follow. */
  function setState(element, value, draw) {
    const name = STATE[element.spec.tag];
    const old = element.attribute(name);
    if (old === value) return;
    element.state = { name: name, value: value };
    if (draw) drawState(element, name, value, old);
  }

  function drawState(element, name, value, old) {
    const view = element.block.view;
    rendering.drawAttribute(view, element, name, value, old);
    view.invalidate();
  }

  function closest(element, tag) {
    for (let found = element; found !== null; found = found.parent) {
      if (found.spec.tag === tag) return found;
    }
    return null;
  }

  function inside(element, tags) {
    const found = [];
    element.walk((below) => {
      if (tags.includes(below.spec.tag)) found.push(below);
      return false;
    });
    return found;
  }

  function tell(element, type, detail) {
    return dispatch(element, type, { detail: detail }).handled;
  }

  function textOf(value) {
    return value === undefined || value === null ? "" : String(value);
  }

  /** The values of the boxes that are ticked in a group. */
  function checkedValues(group) {
    return inside(group, ["checkbox"])
      .filter((box) => isOn(box, "checked"))
      .map((box) => textOf(box.attribute("value")));
  }

  function limited(element, text) {
    const given = element.attribute("maxlength");
    const limit = given === undefined || given === null ? MAX_LENGTH : Number(given);
    return limit >= 0 ? text.slice(0, limit) : text;
  }

  /** Completes the details of events on text fields and values; refuses those that a disabled control cannot have. */
  function accept(element, raw) {
    const tag = element.spec.tag;
    const name = STATE[tag];
    if (name === undefined || raw.type === "tap") return true;
    if (isOn(element, "disabled")) return raw.type !== "input" && raw.type !== "change" && raw.type !== "changing";
    if (tag === "input" || tag === "textarea") acceptText(element, raw);
    else if (raw.type === "change" || raw.type === "changing") acceptValue(element, name, raw);
    return true;
  }

  function acceptText(element, raw) {
    const typed = raw.detail.value === undefined ? textOf(element.attribute("value")) : textOf(raw.detail.value);
    raw.detail.value = raw.type === "input" ? limited(element, typed) : typed;
    if (raw.type === "input" && raw.detail.cursor === undefined) raw.detail.cursor = raw.detail.value.length;
    setState(element, raw.detail.value, raw.echo === true || raw.detail.value !== typed);
  }

  function acceptValue(element, name, raw) {
    if (raw.detail[name] === undefined) raw.detail[name] = element.attribute(name);
    if (element.spec.tag === "slider") raw.detail.value = onScale(element, Number(raw.detail.value));
    setState(element, raw.detail[name], raw.echo === true);
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

  /** A text that an input handler returns takes the place of what was typed. */
  function replaceText(element, result) {
    const text = result !== null && typeof result === "object" ? result.value : result;
    if (typeof text !== "string" || text === element.attribute("value")) return;
    setState(element, text, true);
  }

  /** The platform's own answer to an event, after the author's handlers; returns how many handlers that called. */
  function act(element, raw, result) {
    if (raw.type === "tap") return kernel.controls.tap(element);
    const tag = element.spec.tag;
    if (raw.type === "input" && (tag === "input" || tag === "textarea")) replaceText(element, result.result);
    return 0;
  }

  kernel.controls = { STATE, isOn, setState, drawState, closest, inside, tell, textOf, checkedValues, accept, act };
})(__quaver.kernel);
