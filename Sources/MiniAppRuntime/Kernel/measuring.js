(function (kernel) {
  "use strict";

  const { native } = kernel;
  const waiting = new Map();
  let asked = 0;

  /** Where an element is that nobody has drawn. */
  const NOWHERE = {
    left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, scrollLeft: 0, scrollTop: 0, style: {},
  };

  /**
   * Asks the host where elements of a page are. Only a browser knows; without one every place is zero.
   * @param {Page} page
   * @param {Element[]} elements
   * @param {string[]} styles names of properties whose computed values are wanted
   * @param {function} callback gets `placeOf(element)`, the viewport's place, and whether a browser answered
   */
  function measure(page, elements, styles, callback) {
    asked += 1;
    waiting.set(asked, { elements: elements, callback: callback });
    const request = { nodes: elements.map((element) => element.id), styles: styles };
    native.measure(asked, page.id, JSON.stringify(request));
  }

  /** The host has an answer: `{nodes: [place or null] or null, viewport: place}`. */
  kernel.entry("measured", (number, json) => {
    const question = waiting.get(number);
    if (question === undefined) return;
    waiting.delete(number);
    const layout = JSON.parse(json);
    const places = new Map();
    (layout.nodes || []).forEach((place, index) => places.set(question.elements[index], place));
    const placeOf = (element) => places.get(element) || NOWHERE;
    question.callback(placeOf, Object.assign({}, NOWHERE, layout.viewport), layout.nodes !== null);
  });

  kernel.measure = measure;
})(__quaver.kernel);
