__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { x: "a" },
      { n: "view", l: [1, 9, 0] },
      { x: "b" },
      { n: "view", l: [2, 49, 0], c: [
        { x: (d) => k.text(d.a), D: [["d", "a"]], l: [2, 55, 0] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: "*this", F: [], l: [3, 1, 0], b: [
        { n: "view", l: [3, 41, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [3, 47, 0] },
        ] },
        { n: "view", l: [3, 62, 0], c: [
          { x: (d, s) => k.text(s.x), D: [[0, "x"]], l: [3, 68, 0] },
        ] },
      ] },
    ],
    templates: {},
  };
});
