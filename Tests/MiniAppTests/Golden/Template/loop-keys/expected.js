__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["id"], F: [], l: [1, 1, 0], b: [
        { n: "view", l: [1, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "index", F: [], l: [2, 1, 0], b: [
        { n: "view", l: [2, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "*this", F: [], l: [3, 1, 0], b: [
        { n: "view", l: [3, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "*this", F: [], l: [4, 1, 0], b: [
        { n: "view", l: [4, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: null, F: [], l: [5, 1, 0], b: [
        { n: "view", l: [5, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: null, F: [], l: [6, 1, 0], b: [
        { n: "view", l: [6, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["user", "id"], F: [], l: [7, 1, 0], b: [
        { n: "view", l: [7, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["id"], F: [], l: [8, 1, 0], b: [
        { n: "view", l: [8, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["item"], F: [], l: [9, 1, 0], b: [
        { n: "view", l: [9, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "index", F: [], l: [10, 1, 0], b: [
        { n: "view", l: [10, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["id"], F: [], l: [11, 1, 0], b: [
        { n: "view", l: [11, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: ["id"], F: [], l: [12, 1, 0], b: [
        { n: "view", l: [12, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "index", F: [], l: [13, 1, 0], b: [
        { n: "view", l: [13, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: "*this", F: [], l: [14, 1, 0], b: [
        { n: "view", l: [14, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: null, F: [], l: [15, 1, 0], b: [
        { n: "view", l: [15, 1, 0] },
      ] },
      { for: (d) => d.a, D: [["d", "a"]], P: ["d", "a"], key: null, F: [], l: [16, 1, 0], b: [
        { n: "view", l: [16, 1, 0] },
      ] },
      { n: "view", l: [17, 1, 0] },
    ],
    templates: {},
  };
});
