(function (kernel) {
  "use strict";

  function valueOf(element, attribute) {
    const value = attribute.site < 0 ? attribute.value : element.block.values[attribute.site];
    return value !== null && typeof value === "object" ? kernel.plain(value, "dataset") : value;
  }

  /** An element's `data-*` with the types the template gave; objects are copies, so handlers cannot change the view. */
  function datasetOf(element) {
    const dataset = {};
    for (const entry of element.spec.dataset) {
      const value = valueOf(element, entry.attribute);
      if (value !== undefined) dataset[entry.key] = value;
    }
    return dataset;
  }

  /** The `target` or `currentTarget` of an event. */
  function targetOf(element) {
    const id = element.given("id");
    return {
      id: id === undefined || id === null ? "" : String(id),
      tagName: element.spec.tag,
      offsetLeft: 0,
      offsetTop: 0,
      dataset: datasetOf(element),
    };
  }

  kernel.datasetOf = datasetOf;
  kernel.targetOf = targetOf;
})(__quaver.kernel);
