__quaver.sjs("page.ttml#fmt", function (require, module, exports) {
module.exports = "page";
});
__quaver.sjs("fmt.sjs", function (require, module, exports) {
exports.up = function (s) { return s };

});
__quaver.view("page", function (k) {
  const fmt = k.sjs("page.ttml#fmt");
  const fmt_2 = k.sjs("fmt.sjs");
  return {
    files: ["page.ttml", "parts/header.ttml", "parts/row.ttml", "parts/card.ttml"],
    body: [
      { n: "view", s: { class: "header" }, l: [3, 1, 1], c: [
        { x: (d) => k.text(d.title) + " " + k.text(fmt_2?.up?.(d.title)), D: [["d", "title"]], l: [3, 22, 1] },
      ] },
      { tpl: "local", D: [], data: null, M: [], l: [5, 1, 1] },
      { tpl: "card", D: [], data: null, M: [], l: [5, 23, 1] },
      { for: (d) => d.rows, D: [["d", "rows"]], P: ["d", "rows"], key: null, F: [["d", "fmt"]], l: [3, 1, 0], b: [
        { n: "view", l: [3, 1, 0], c: [
          { n: "view", l: [1, 1, 2], c: [
            { x: (d, s) => k.text(s.x) + " " + k.text(s.i?.name) + " " + k.text(d.fmt), D: [[0, "x"], [0, "i", "name"], ["d", "fmt"]], l: [1, 7, 2] },
          ] },
        ] },
      ] },
      { l: [4, 1, 0], if: [
        { t: (d) => d.again, D: [["d", "again"]], b: [
          { n: "view", s: { class: "header" }, l: [3, 1, 1], c: [
            { x: (d) => k.text(d.title) + " " + k.text(fmt_2?.up?.(d.title)), D: [["d", "title"]], l: [3, 22, 1] },
          ] },
          { tpl: "local", D: [], data: null, M: [], l: [5, 1, 1] },
          { tpl: "card", D: [], data: null, M: [], l: [5, 23, 1] },
        ] },
      ] },
    ],
    templates: {
      local: [
        { x: (d) => "local " + k.text(d.x), D: [["d", "x"]], l: [4, 24, 1] },
      ],
      card: [
        { x: "card" },
      ],
    },
  };
});
