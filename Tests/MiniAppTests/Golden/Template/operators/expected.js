__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [1, 1, 0], c: [
        { x: (d) => k.text(d.a ? d.b : d.c ? d.d : d.e) + " " + k.text((d.a ? d.b : d.c) ? d.d : d.e), D: [["d", "a"], ["d", "b"], ["d", "c"], ["d", "d"], ["d", "e"]], l: [1, 7, 0] },
      ] },
      { n: "view", l: [2, 1, 0], c: [
        { x: (d) => k.text(d.a + d.b * d.c - d.d / d.e % d.f) + " " + k.text((d.a + d.b) * d.c) + " " + k.text(d.a - (d.b - d.c)) + " " + k.text(d.a - d.b - d.c), D: [["d", "a"], ["d", "b"], ["d", "c"], ["d", "d"], ["d", "e"], ["d", "f"]], l: [2, 7, 0] },
      ] },
      { n: "view", l: [3, 1, 0], c: [
        { x: (d) => k.text(d.a ** d.b ** d.c) + " " + k.text((d.a ** d.b) ** d.c) + " " + k.text((-d.a) ** d.b) + " " + k.text(-(d.a ** d.b)), D: [["d", "a"], ["d", "b"], ["d", "c"]], l: [3, 7, 0] },
      ] },
      { n: "view", l: [4, 1, 0], c: [
        { x: (d) => k.text(d.a == d.b) + " " + k.text(d.a != d.b) + " " + k.text(d.a === d.b) + " " + k.text(d.a !== d.b) + " " + k.text(d.a < d.b) + " " + k.text(d.a > d.b) + " " + k.text(d.a <= d.b) + " " + k.text(d.a >= d.b), D: [["d", "a"], ["d", "b"]], l: [4, 7, 0] },
      ] },
      { n: "view", l: [5, 1, 0], c: [
        { x: (d) => k.text(d.a && d.b || d.c) + " " + k.text(d.a && (d.b || d.c)) + " " + k.text(d.a ?? d.b) + " " + k.text((d.a ?? d.b) || d.c) + " " + k.text(d.a ?? (d.b && d.c)) + " " + k.text(!d.a) + " " + k.text(!!d.a), D: [["d", "a"], ["d", "b"], ["d", "c"]], l: [5, 7, 0] },
      ] },
      { n: "view", l: [6, 1, 0], c: [
        { x: (d) => k.text(d.a & d.b | d.c ^ d.d) + " " + k.text(~d.a) + " " + k.text(d.a << 1 >> 2 >>> 3) + " " + k.text((d.a & d.b) == d.c) + " " + k.text(d.a & d.b == d.c), D: [["d", "a"], ["d", "b"], ["d", "c"], ["d", "d"]], l: [6, 7, 0] },
      ] },
      { n: "view", l: [7, 1, 0], c: [
        { x: (d) => k.text(-d.a) + " " + k.text(+d.a) + " " + k.text(-(-d.a)) + " " + k.text(d.a - -d.b) + " " + k.text(d.a + +d.b) + " " + k.text(typeof d.a) + " " + k.text(typeof d.a === "string") + " " + k.text(void 0), D: [["d", "a"], ["d", "b"]], l: [7, 7, 0] },
      ] },
      { n: "view", l: [8, 1, 0], c: [
        { x: (d) => k.text(d.a?.b) + " " + k.text(d.a?.[d.b]) + " " + k.text(d.a?.(d.b)) + " " + k.text(d.a ? .5 : 0) + " " + k.text(d.a ? .5 : 0) + " " + k.text(d.a ? d.b : d.c), D: [["d", "a", "b"], ["d", "b"], ["d", "a"], ["d", "c"]], l: [8, 7, 0] },
      ] },
      { n: "view", l: [9, 1, 0], c: [
        { x: (d) => k.text(d.a?.b?.c?.[d.d]?.e?.["f"]?.[0]?.["g h"]) + " " + k.text(d.a?.[d.b?.[d.c]]) + " " + k.text("text"?.length) + " " + k.text([1, 2]?.[d.i]) + " " + k.text({ a: 1 }?.a) + " " + k.text(5?.b), D: [["d", "d"], ["d", "a", "b", "c"], ["d", "c"], ["d", "b"], ["d", "a"], ["d", "i"]], l: [9, 7, 0] },
      ] },
      { n: "view", l: [10, 1, 0], c: [
        { x: (d) => k.text(d.a) + " " + k.text(d.a?.b?.c) + " " + k.text(!(d.a && d.b)) + " " + k.text(-(d.a + d.b)), D: [["d", "a"], ["d", "a", "b", "c"], ["d", "b"]], l: [10, 7, 0] },
      ] },
    ],
    templates: {},
  };
});
