__quaver.sjs("fmt.sjs", function (require, module, exports) {
module.exports = { price: function (n, d) { return n.toFixed(d); } };

});
__quaver.view("page", function (k) {
  const fmt = k.sjs("fmt.sjs");
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [2, 1, 0], c: [
        { x: (d) => k.text(fmt?.price?.(d.item?.price, 2)) + " " + k.text(fmt?.join?.([d.a, d.b], { sep: d.sep, end: "." })) + " " + k.text(fmt?.all?.(...(d.list ?? []))), D: [["d", "item", "price"], ["d", "a"], ["d", "b"], ["d", "sep"], ["d", "list"]], l: [2, 7, 0] },
      ] },
      { n: "view", l: [3, 1, 0], c: [
        { x: (d) => k.text(d.name?.toUpperCase?.()) + " " + k.text(d.rows?.indexOf?.(d.x) > -1) + " " + k.text(d.a?.b?.c?.(d.d)?.(d.e)?.f) + " " + k.text(fmt?.table?.[d.k]?.name) + " " + k.text(d.f?.()), D: [["d", "name"], ["d", "rows"], ["d", "x"], ["d", "a", "b"], ["d", "d"], ["d", "e"], ["d", "k"], ["d", "f"]], l: [3, 7, 0] },
      ] },
      { for: (d) => d.rows, D: [["d", "rows"]], P: ["d", "rows"], key: null, F: [], l: [4, 1, 0], b: [
        { n: "view", l: [4, 1, 0], c: [
          { x: (d, s) => k.text(fmt?.row?.(s.i, s.x)) + " " + k.text(s.i?.tags?.join?.(", ")), D: [[0, "i"], [0, "x"], [0, "i", "tags"]], l: [4, 25, 0] },
        ] },
      ] },
    ],
    templates: {},
  };
});
