__quaver.sjs("m.wxs", function (require, module, exports) {
module.exports.f = function (x) { return x };

});
__quaver.view("page", function (k) {
  const m = k.sjs("m.wxs");
  return {
    files: ["page.ttml"],
    body: [
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: ["id"], F: [], l: [1, 1, 0], b: [
        { l: [1, 1, 0], if: [
          { t: (d, s) => s.i?.on, D: [[0, "i", "on"]], b: [
            { n: "view", l: [1, 1, 0], c: [
              { x: (d, s) => k.text(s.x), D: [[0, "x"]], l: [1, 87, 0] },
            ] },
          ] },
        ] },
      ] },
      { l: [2, 1, 0], if: [
        { t: (d) => d.a, D: [["d", "a"]], b: [
          { n: "view", l: [2, 1, 0] },
        ] },
        { t: (d) => d.b, D: [["d", "b"]], b: [
          { n: "view", l: [2, 22, 0] },
        ] },
        { b: [
          { n: "view", l: [2, 45, 0] },
        ] },
      ] },
      { n: "view", s: { "tt:ref": "r" }, l: [4, 1, 0], c: [
        { x: (d) => k.text(m?.f?.(d.a)), D: [["d", "a"]], l: [4, 18, 0] },
      ] },
    ],
    templates: {},
  };
});
