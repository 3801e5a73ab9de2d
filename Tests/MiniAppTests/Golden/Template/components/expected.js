__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "my-card", u: "components/card/card", s: { flag: true, "tt:ref": "card", "generic:item": "x" }, d: [["title", (d) => d.title, [["d", "title"]]], ["model:value", (d) => d.v, [["d", "v"]]]], e: [["change", "bind", "onChange"]], l: [1, 1, 0], c: [
        { n: "view", s: { slot: "head" }, l: [2, 3, 0], c: [
          { x: "head" },
        ] },
        { n: "view", d: [["slot", (d) => d.which, [["d", "which"]]]], l: [3, 3, 0], c: [
          { x: "dynamic" },
        ] },
      ] },
      { n: "My-Card", l: [5, 1, 0] },
      { slot: "", D: [], l: [6, 1, 0], b: [] },
      { slot: "head", D: [], l: [7, 1, 0], b: [
        { n: "view", l: [7, 19, 0], c: [
          { x: (d) => "fallback " + k.text(d.x), D: [["d", "x"]], l: [7, 25, 0] },
        ] },
      ] },
      { slot: (d) => d.which, D: [["d", "which"]], l: [8, 1, 0], b: [] },
    ],
    templates: {},
  };
});
