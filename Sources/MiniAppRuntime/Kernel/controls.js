(function (kernel) {
  "use strict";

  const { dispatch, rendering } = kernel;

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

  kernel.controls = { STATE, isOn, setState, drawState, closest, inside, tell, textOf, checkedValues };
})(__quaver.kernel);
