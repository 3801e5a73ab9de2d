__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [["d", "other"]], l: [5, 1, 0], b: [
        { n: "view", l: [5, 1, 0], c: [
          { tpl: "row@2", D: [[0, "i"], [0, "i", "name"], [0, "x"], ["d", "other"]], data: (d, s) => ({ ...s.i, title: s.i?.name, n: s.x + 1, other: d.other }), M: [["...", [0, "i"], [[0, "i"]]], ["title", [0, "i", "name"], [[0, "i", "name"]]], ["n", null, [[0, "x"]]], ["other", ["d", "other"], [["d", "other"]]]], l: [6, 3, 0] },
        ] },
      ] },
      { tpl: "row@2", D: [], data: null, M: [], l: [8, 1, 0] },
      { tpl: (d) => "tmpl_0_" + d.i?.nn, D: [["d", "i", "nn"], ["d", "i"]], data: (d) => ({ i: d.i }), M: [["i", ["d", "i"], [["d", "i"]]]], R: { row: "row@2" }, l: [9, 1, 0] },
      { tpl: (d) => "tmpl_" + k.text(d.n), D: [["d", "n"]], data: null, M: [], R: { row: "row@2" }, l: [10, 1, 0] },
      { l: [11, 1, 0], if: [
        { t: (d) => d.i, D: [["d", "i"]], b: [
          { tpl: (d) => d.i?.focus ? "row" : "tree", D: [["d", "i", "focus"], ["d", "b"]], data: (d) => ({ a: 1, ...d.b }), M: [["a", null, []], ["...", ["d", "b"], [["d", "b"]]]], R: { row: "row@2" }, l: [11, 1, 0] },
        ] },
      ] },
      { tpl: "row@2", D: [["d", "i", "data"]], data: (d) => ({ ...d.i?.data }), M: [["...", ["d", "i", "data"], [["d", "i", "data"]]]], l: [12, 1, 0] },
      { tpl: "row@2", D: [["d", "$state"], ["d", "key"], ["d", "value"], ["d", "rows", 0, "items"]], data: (d) => ({ ...{ $state: d.$state }, [d.key]: d.value, list: d.rows?.[0]?.items }), M: [["...", null, [["d", "$state"]]], ["...", null, [["d", "key"], ["d", "value"]]], ["list", ["d", "rows", 0, "items"], [["d", "rows", 0, "items"]]]], l: [13, 1, 0] },
      { tpl: "tree", D: [], data: () => ({ node: { name: "a", children: [1] } }), M: [["node", null, []]], l: [14, 1, 0] },
      { tpl: "row@2", D: [], data: null, M: [], l: [16, 1, 0] },
    ],
    templates: {
      row: [
        { for: (d) => d.items, D: [["d", "items"]], P: ["d", "items"], key: null, F: [["d", "title"]], l: [2, 3, 0], b: [
          { n: "view", l: [2, 3, 0], c: [
            { x: (d, s) => k.text(s.i) + " " + k.text(d.title), D: [[0, "i"], ["d", "title"]], l: [2, 28, 0] },
          ] },
        ] },
      ],
      tree: [
        { n: "view", l: [4, 23, 0], c: [
          { x: (d) => k.text(d.node?.name), D: [["d", "node", "name"]], l: [4, 29, 0] },
        ] },
        { for: (d) => d.node?.children, D: [["d", "node", "children"]], P: ["d", "node", "children"], key: null, F: [], l: [4, 49, 0], b: [
          { tpl: "tree", D: [[0, "i"]], data: (d, s) => ({ node: s.i }), M: [["node", [0, "i"], [[0, "i"]]]], l: [4, 49, 0] },
        ] },
      ],
      "row@2": [
        { x: "again" },
      ],
    },
  };
});
