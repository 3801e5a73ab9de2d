__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { l: [1, 1, 0], if: [
        { t: () => "flag", D: [], b: [
          { n: "view", l: [1, 1, 0], c: [
            { x: "always" },
          ] },
        ] },
      ] },
      { for: () => "list", D: [], P: null, key: null, F: [], l: [2, 1, 0], b: [
        { n: "view", l: [2, 1, 0], c: [
          { x: "letters" },
        ] },
      ] },
      { l: [3, 1, 0], if: [
        { t: (d) => d.a, D: [["d", "a"]], b: [
          { n: "view", l: [3, 1, 0] },
        ] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [4, 1, 0], b: [
        { n: "view", l: [4, 1, 0], c: [
          { x: "x" },
        ] },
      ] },
      { l: [5, 1, 0], if: [
        { t: () => "", D: [], b: [
          { n: "view", l: [5, 1, 0] },
        ] },
      ] },
      { for: () => "", D: [], P: null, key: null, F: [], l: [6, 1, 0], b: [
        { n: "view", l: [6, 1, 0] },
      ] },
      { n: "view", l: [7, 1, 0] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [8, 1, 0], b: [
        { n: "view", l: [8, 1, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [8, 49, 0] },
        ] },
      ] },
      { n: "view", d: [["class", (d) => d.on ? "show" : "hide", [["d", "on"]]], ["id", (d) => d.a?.["b"], [["d", "a", "b"]]]], l: [9, 1, 0], c: [
        { x: "x" },
      ] },
    ],
    templates: {},
  };
});
