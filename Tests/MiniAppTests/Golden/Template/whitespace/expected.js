__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [1, 1, 0], c: [
        { n: "view", l: [3, 3, 0], c: [
          { x: " kept  as  is " },
        ] },
        { n: "text", l: [5, 3, 0], c: [
          { x: "\n\n    kept " },
          { n: "text", l: [7, 10, 0], c: [
            { x: " " },
          ] },
          { x: "\n\n  " },
        ] },
        { x: (d) => "\n  " + k.text(d.a) + "\n  " + k.text(d.b) + "\n  ", D: [["d", "a"], ["d", "b"]], l: [10, 3, 0] },
        { x: " after " },
      ] },
      { n: "view", l: [15, 1, 0], c: [
        { x: " " },
      ] },
      { n: "text", l: [15, 20, 0] },
      { n: "view", l: [15, 33, 0] },
    ],
    templates: {},
  };
});
