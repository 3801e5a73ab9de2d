__quaver.view("page", function (k) {
  return {
    files: ["page.ttml", "lib/one.ttml", "lib/two.ttml", "lib/deep.ttml"],
    body: [
      { tpl: "own", D: [], data: null, M: [], l: [4, 1, 0] },
      { tpl: "card@2", D: [], data: null, M: [], l: [5, 1, 0] },
      { tpl: "only-one", D: [], data: null, M: [], l: [6, 1, 0] },
      { tpl: (d) => d.which, D: [["d", "which"]], data: null, M: [], R: { card: "card@2" }, l: [8, 1, 0] },
    ],
    templates: {
      own: [
        { x: "own of the page" },
      ],
      card: [
        { x: "card of one " },
        { tpl: "deep", D: [], data: null, M: [], l: [3, 35, 1] },
      ],
      "own@2": [
        { x: "own of one" },
      ],
      "only-one": [
        { x: (d) => k.text(d.a) + " ", D: [["d", "a"]], l: [5, 27, 1] },
        { tpl: "own@2", D: [], data: null, M: [], l: [5, 33, 1] },
        { tpl: "card", D: [], data: null, M: [], l: [5, 54, 1] },
        { tpl: (d) => d.x, D: [["d", "x"]], data: null, M: [], R: { own: "own@2" }, l: [5, 76, 1] },
      ],
      "card@2": [
        { x: "card of two" },
      ],
      deep: [
        { x: "deep" },
      ],
    },
  };
});
