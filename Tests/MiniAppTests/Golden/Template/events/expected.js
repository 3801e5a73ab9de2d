__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", e: [["tap", "bind", "go"], ["longpress", "bind", "hold"], ["touchmove", "catch", ""], ["touchend", "catch", ""], ["tap", "capture-bind", "a"], ["tap", "capture-catch", "b"], ["tap", "mut-bind", "c"]], l: [1, 1, 0] },
      { n: "my-card", u: "components/card/card", e: [["Success", "bind", "onSuccess"], ["handleGoods", "bind", "x"], ["grtSearchList", "bind", "y"], ["my-event", "bind", "z"]], l: [2, 1, 0] },
      { n: "view", e: [["tap", "bind", (d) => d.handler, [["d", "handler"]]], ["tap", "bind", (d) => d.on ? "a" : "", [["d", "on"]]], ["tap", "catch", "spaced"], ["input", "bind", (d) => "on" + k.text(d.name), [["d", "name"]]]], l: [3, 1, 0] },
      { n: "view", s: { bind: "not-an-event", catch: true }, e: [["touchmove", "catch", (d) => d.m?.move, [["d", "m", "move"]]], ["tap", "capture-bind", "a"], ["tap", "catch", "b"]], l: [4, 1, 0] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [5, 1, 0], b: [
        { n: "view", d: [["data-item", (d, s) => s.i, [[0, "i"]]]], e: [["tap", "bind", (d, s) => s.i?.handler, [[0, "i", "handler"]]]], l: [5, 1, 0] },
      ] },
    ],
    templates: {},
  };
});
