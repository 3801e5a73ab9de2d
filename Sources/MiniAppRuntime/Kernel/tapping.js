(function (kernel) {
  "use strict";

  const controls = kernel.controls;
  const { isOn, setState, closest, inside, tell, textOf, checkedValues } = controls;
  const LABELLED = ["checkbox", "radio", "switch", "button"];

  function toggleSwitch(element) {
    setState(element, !isOn(element, "checked"), true);
    return tell(element, "change", { value: isOn(element, "checked") });
  }

  function toggleCheckbox(element) {
    setState(element, !isOn(element, "checked"), true);
    const group = closest(element, "checkbox-group");
    return group === null ? 0 : tell(group, "change", { value: checkedValues(group) });
  }

  function chooseRadio(element) {
    if (isOn(element, "checked")) return 0;
    const group = closest(element, "radio-group");
    for (const radio of group === null ? [] : inside(group, ["radio"])) {
      if (radio !== element && isOn(radio, "checked")) setState(radio, false, true);
    }
    setState(element, true, true);
    return group === null ? 0 : tell(group, "change", { value: textOf(element.attribute("value")) });
  }

  function pressButton(element) {
    const form = closest(element, "form");
    const type = element.attribute("form-type");
    controls.pressOpenType(element);
    if (form === null) return 0;
    if (type === "submit") return controls.submit(form);
    return type === "reset" ? controls.reset(form) : 0;
  }

  /** The control a label stands for: the one its `for` names, else the first inside. */
  function labelled(label) {
    const id = label.attribute("for");
    if (!id) return inside(label, LABELLED)[0] || null;
    let found = null;
    label.block.view.root.walk((element) => {
      if (element.attribute("id") === id) found = element;
      return found !== null;
    });
    return found;
  }

  function tapLabel(label) {
    const control = labelled(label);
    if (control === null || !LABELLED.includes(control.spec.tag) || isOn(control, "disabled")) return 0;
    const handled = control.spec.tag === "button" ? tell(control, "tap", { x: 0, y: 0 }) : 0;
    return handled + actions[control.spec.tag](control);
  }

  const OPEN_TYPES = {
    navigate: "navigateTo",
    redirect: "redirectTo",
    switchTab: "switchTab",
    reLaunch: "reLaunch",
    navigateBack: "navigateBack",
    exit: "exitMiniProgram",
  };

  function followNavigator(element) {
    const name = OPEN_TYPES[element.attribute("open-type") || "navigate"];
    if (name === undefined) return 0;
    let options = { url: textOf(element.attribute("url")) };
    if (name === "navigateBack") options = { delta: Number(element.attribute("delta")) || 1 };
    if (name === "exitMiniProgram") options = {};
    kernel.startHostCall(name, options);
    return 0;
  }

  const actions = {
    button: pressButton,
    switch: toggleSwitch,
    checkbox: toggleCheckbox,
    radio: chooseRadio,
    label: tapLabel,
    navigator: followNavigator,
  };

  /** What a tap does by itself: the nearest control above the tapped element acts, unless it is disabled. */
  controls.tap = (target) => {
    for (let element = target; element !== null; element = element.parent) {
      const action = actions[element.spec.tag];
      if (action !== undefined) return isOn(element, "disabled") ? 0 : action(element);
    }
    return 0;
  };
})(__quaver.kernel);
