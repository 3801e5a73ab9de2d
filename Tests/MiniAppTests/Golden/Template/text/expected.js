__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [1, 1, 0], c: [
        { x: "plain" },
      ] },
      { n: "view", l: [2, 1, 0], c: [
        { x: (d) => k.text(d.name), D: [["d", "name"]], l: [2, 7, 0] },
      ] },
      { n: "view", l: [3, 1, 0], c: [
        { x: (d) => "Hello, " + k.text(d.user?.name) + "! You have " + k.text(d.count) + " notes.", D: [["d", "user", "name"], ["d", "count"]], l: [3, 7, 0] },
      ] },
      { n: "view", l: [4, 1, 0], c: [
        { x: (d) => k.text(d.a) + k.text(d.b), D: [["d", "a"], ["d", "b"]], l: [4, 7, 0] },
      ] },
      { n: "view", l: [5, 1, 0], c: [
        { x: () => k.text(undefined), D: [], l: [5, 7, 0] },
      ] },
      { n: "view", l: [6, 1, 0], c: [
        { x: () => k.text("}}") + " and " + k.text("it's {{"), D: [], l: [6, 7, 0] },
      ] },
      { n: "view", l: [7, 1, 0], c: [
        { x: (d) => "3 < 4 & " + k.text(d.a < d.b ? "less" : "more"), D: [["d", "a"], ["d", "b"]], l: [7, 7, 0] },
      ] },
      { n: "view", l: [8, 1, 0], c: [
        { x: (d) => k.text(d.list?.length) + " lines", D: [["d", "list"]], l: [8, 7, 0] },
      ] },
      { n: "view", l: [10, 1, 0], c: [
        { x: (d) => "中文" + k.text(d["名字"]) + "和🙂" + k.text("🙂" + "中"), D: [["d", "名字"]], l: [10, 7, 0] },
      ] },
      { n: "view", l: [11, 1, 0], c: [
        { x: "{single} } { }}" },
      ] },
    ],
    templates: {},
  };
});
