(function (kernel) {
  "use strict";

  const { entries, rendering } = kernel;

  function drawnNodes(nodes, into) {
    for (const node of nodes) {
      if (node instanceof rendering.Fragment) node.blocks.forEach((block) => drawnNodes(block.nodes, into));
      else into.push(node);
    }
    return into;
  }

  /** The elements directly below an element, as drawn. */
  function childElements(element) {
    return drawnNodes(element.children, []).filter((node) => node instanceof rendering.Element);
  }

  /** An attribute as tests see it: class, style and id as texts, other values as they are. */
  function shownAttribute(element, name) {
    const value = element.attribute(name);
    if (name !== "class" && name !== "style" && name !== "id") return value;
    return value === undefined ? undefined : value === null ? "" : String(value);
  }

  function attributesOf(element) {
    const names = new Set(element.spec.attributes.keys());
    if (element.state !== null) names.add(element.state.name);
    const attributes = {};
    for (const name of names) {
      if (name.startsWith("data-")) continue;
      const value = shownAttribute(element, name);
      if (value !== undefined && typeof value !== "function") attributes[name] = value;
    }
    return attributes;
  }

  function describe(node) {
    if (node instanceof rendering.Text) return { text: node.text };
    const children = drawnNodes(node.children, []);
    const description = {
      tag: node.spec.tag,
      id: shownAttribute(node, "id") || "",
      node: node.id,
      attributes: attributesOf(node),
      dataset: kernel.datasetOf(node),
    };
    if (children.length > 0 && children.every((child) => child instanceof rendering.Text)) {
      description.text = children.map((child) => child.text).join("");
    } else {
      description.children = children.map(describe);
    }
    return description;
  }

  function pageWithView(id) {
    const page = id === null || id === undefined ? kernel.topPage() : kernel.pages.get(id);
    if (!page) throw new Error(id === null || id === undefined ? "no page is open" : "no page has the id " + id);
    if (page.view.root === null) page.draw();
    return page;
  }

  /** What a person calls an element: its id or its tag, and the words in it. */
  function label(element) {
    const id = shownAttribute(element, "id");
    const words = [];
    const collect = (node) => {
      if (node instanceof rendering.Text) words.push(node.text.trim());
      else drawnNodes(node.children, []).forEach(collect);
    };
    collect(element);
    return { name: id ? "#" + id : element.spec.tag, note: words.filter(Boolean).join(" ").slice(0, 24) };
  }

  /** The name and the words of the element that an event is for; the page's own for one without a node. */
  entries.label = (pageID, node) => {
    const element = pageWithView(pageID).view.elements.get(node);
    return JSON.stringify(element === undefined ? { name: "", note: "" } : label(element));
  };

  /** The tree for tests: of a page, or those of its elements that a selector fits. Reading begins no turn. */
  entries.tree = (pageID, selector) => {
    const root = pageWithView(pageID).view.root;
    if (selector === null || selector === undefined) return JSON.stringify(describe(root));
    return JSON.stringify(kernel.select(root, selector).map(describe));
  };

  /** The tree for a browser; while one is attached, patches to it follow. */
  entries.snapshot = (pageID) => pageWithView(pageID).view.snapshot();

  /** A page's data as the author sees it. */
  entries.data = (pageID) => JSON.stringify(kernel.plain(pageWithView(pageID).instance.data, "data"));

  /** A browser came or went; patches stop until it fetches a page's tree. */
  entries.attach = (on) => {
    kernel.viewLink.attached = on;
    for (const page of kernel.pages.values()) page.view.operations = null;
  };

  kernel.childElements = childElements;
  kernel.shownAttribute = shownAttribute;
})(__quaver.kernel);
