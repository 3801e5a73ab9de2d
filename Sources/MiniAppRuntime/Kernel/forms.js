(function (kernel) {
  "use strict";

  const controls = kernel.controls;
  const { STATE, isOn, drawState, inside, tell, textOf, checkedValues } = controls;

  const readers = {
    input: (element) => textOf(element.attribute("value")),
    textarea: (element) => textOf(element.attribute("value")),
    switch: (element) => isOn(element, "checked"),
    slider: (element) => Number(element.attribute("value")) || Number(element.attribute("min")) || 0,
    picker: (element) => element.attribute("value"),
    "picker-view": (element) => element.attribute("value"),
    "checkbox-group": checkedValues,
    "radio-group": (group) => {
      const chosen = inside(group, ["radio"]).find((radio) => isOn(radio, "checked"));
      return chosen === undefined ? "" : textOf(chosen.attribute("value"));
    },
  };

  /** The values of a form's named controls, by name. */
  function valuesOf(form) {
    const values = {};
    for (const element of inside(form, Object.keys(readers))) {
      const name = element.attribute("name");
      if (name === undefined || name === null || name === "") continue;
      const value = readers[element.spec.tag](element);
      if (value !== undefined) values[name] = kernel.plain(value, name);
    }
    return values;
  }

  controls.formValues = valuesOf;
  controls.submit = (form) => tell(form, "submit", { value: valuesOf(form) });

  /** Gives every control of a form the value its template says. */
  controls.restore = (form) => {
    for (const element of inside(form, Object.keys(STATE))) {
      if (element.state === null) continue;
      const { name, value } = element.state;
      element.state = null;
      drawState(element, name, element.given(name), value);
    }
  };

  controls.reset = (form) => {
    controls.restore(form);
    return tell(form, "reset", {});
  };
})(__quaver.kernel);
