__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [1, 1, 0], c: [
        { x: (d) => k.text(d.class) + " " + k.text(d.default) + " " + k.text(d.this) + " " + k.text(d._a$1) + " " + k.text(d["数据"]?.["名称"]) + " " + k.text(d.d) + " " + k.text(d.s) + " " + k.text(d.k) + " " + k.text(d.a?.class?.new), D: [["d", "class"], ["d", "default"], ["d", "this"], ["d", "_a$1"], ["d", "数据", "名称"], ["d", "d"], ["d", "s"], ["d", "k"], ["d", "a", "class", "new"]], l: [1, 7, 0] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [["d", "k"]], l: [2, 1, 0], b: [
        { n: "view", l: [2, 1, 0], c: [
          { x: (d, s) => k.text(s.i) + " " + k.text(s.x) + " " + k.text(d.k), D: [[0, "i"], [0, "x"], ["d", "k"]], l: [2, 58, 0] },
        ] },
      ] },
    ],
    templates: {},
  };
});
