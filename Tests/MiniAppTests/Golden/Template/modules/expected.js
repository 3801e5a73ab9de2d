__quaver.sjs("lib/a.sjs", function (require, module, exports) {
var b = require("./b.sjs");
module.exports = { f: function (x) { return b.g(x); } };

}, { "./b.sjs": "lib/b.sjs" });
__quaver.sjs("lib/b.sjs", function (require, module, exports) {
var a = require("./a.sjs");
exports.g = function (x) { return x; };

}, { "./a.sjs": "lib/a.sjs" });
__quaver.sjs("page.ttml#inline", function (require, module, exports) {

// a "comment" with require("./nothing.sjs") and a lone ' quote
var r = /["']/;
var b = require('lib/b.sjs');
if (1 < 2 && "</view>") module.exports = { f: function () { return b.g("{{x}}"); } };

}, { "lib/b.sjs": "lib/b.sjs" });
__quaver.sjs("page.ttml#d", function (require, module, exports) {
module.exports = 1;
});
__quaver.sjs("page.ttml#class", function (require, module, exports) {
module.exports = 2;
});
__quaver.view("page", function (k) {
  const a = k.sjs("lib/a.sjs");
  const same = k.sjs("lib/a.sjs");
  const inline = k.sjs("page.ttml#inline");
  const d_ = k.sjs("page.ttml#d");
  const class_ = k.sjs("page.ttml#class");
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", d: [["change:prop", () => inline?.f, []], ["prop", (d) => d.x, [["d", "x"]]]], e: [["touchmove", "bind", () => inline?.move, []]], l: [11, 1, 0], c: [
        { x: (d) => k.text(a?.f?.(d.x)) + " " + k.text(same?.f?.(d_)) + " " + k.text(class_), D: [["d", "x"]], l: [11, 79, 0] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [["d", "x"]], l: [12, 1, 0], b: [
        { n: "view", l: [12, 1, 0], c: [
          { x: (d, s) => k.text(s.i?.f?.(d.x)), D: [[0, "i"], ["d", "x"]], l: [12, 41, 0] },
        ] },
      ] },
    ],
    templates: {},
  };
});
