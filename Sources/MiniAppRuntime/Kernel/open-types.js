(function (kernel) {
  "use strict";

  const { controls } = kernel;
  const known = new Map();
  const warned = new Set();

  function warnOnce(text) {
    if (warned.has(text)) return;
    warned.add(text);
    kernel.warn(text);
  }

  /** What the host reads an open-type's arguments from. */
  function buttonOf(element, openType) {
    const attributes = {};
    for (const name of openType.attributes) {
      const value = element.attribute(name);
      if (value !== undefined) attributes[name] = value;
    }
    return { dataset: kernel.datasetOf(element), attributes: attributes };
  }

  /** The result comes as an event to the button, while its page is open. */
  function tellButton(element, openType, detail) {
    const page = element.block.view.page;
    if (openType.event && kernel.pages.get(page.id) === page) controls.tell(element, openType.event, detail);
  }

  /**
   * Learns what buttons of this phone can do.
   * @param {Array<{value: string, event?: string, attributes: string[], problem?: string}>} openTypes
   *   `problem` says why a tap on such a button does nothing
   */
  kernel.setOpenTypes = (openTypes) => openTypes.forEach((one) => known.set(one.value, one));

  /** Starts what a button's open-type stands for, within the tap. */
  controls.pressOpenType = (element) => {
    const value = controls.textOf(element.attribute("open-type"));
    if (value === "") return;
    const place = element.block.plan.file.place(element.spec.position);
    const openType = known.get(value);
    if (openType === undefined) {
      warnOnce('No page lists <button open-type="' + value + '"> (' + place + ")");
    } else if (openType.problem) {
      warnOnce(openType.problem + " (" + place + ")");
    } else {
      const told = (detail) => tellButton(element, openType, detail);
      kernel.startPress(value, Object.assign(buttonOf(element, openType), { complete: told }), place);
    }
  };
})(__quaver.kernel);
