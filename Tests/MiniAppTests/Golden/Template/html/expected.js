__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "div", s: { class: "a" }, l: [1, 1, 0], c: [
        { n: "span", l: [1, 16, 0], c: [
          { x: "one" },
          { n: "br", l: [1, 25, 0] },
          { x: "two" },
          { n: "br", l: [1, 32, 0] },
          { x: "three" },
        ] },
        { n: "p", l: [1, 54, 0], c: [
          { x: "para" },
        ] },
      ] },
      { n: "img", s: { src: "x.png" }, l: [2, 1, 0] },
      { n: "hr", l: [2, 18, 0] },
      { n: "input", s: { type: "text" }, d: [["value", (d) => d.v, [["d", "v"]]]], l: [2, 22, 0] },
      { n: "input", l: [2, 55, 0] },
      { n: "svg", s: { viewBox: "0 0 1 1" }, l: [3, 1, 0], c: [
        { n: "path", s: { d: "M0 0" }, l: [3, 24, 0] },
      ] },
      { n: "i", l: [3, 46, 0] },
      { n: "h2", l: [3, 53, 0], c: [
        { x: "title" },
      ] },
      { n: "strong", l: [3, 67, 0], c: [
        { x: "b" },
      ] },
      { n: "BaseModal", d: [["show", (d) => d.show, [["d", "show"]]]], l: [5, 1, 0] },
      { n: "View", l: [5, 29, 0] },
    ],
    templates: {},
  };
});
