__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [1, 1, 0], b: [
        { n: "view", l: [1, 1, 0], c: [
          { x: (d, s) => k.text(s.x) + ": " + k.text(s.i), D: [[0, "x"], [0, "i"]], l: [1, 25, 0] },
        ] },
      ] },
      { for: (d) => d.a?.b?.[d.c]?.list, D: [["d", "c"], ["d", "a", "b"]], P: null, key: null, F: [["d", "item"], ["d", "title"]], l: [2, 1, 0], b: [
        { n: "view", l: [2, 1, 0], c: [
          { x: (d, s) => k.text(s.x) + " " + k.text(s.i?.name) + " " + k.text(d.item) + " " + k.text(d.title), D: [[0, "x"], [0, "i", "name"], ["d", "item"], ["d", "title"]], l: [2, 67, 0] },
        ] },
      ] },
      { for: () => 5, D: [], P: null, key: null, F: [], l: [3, 1, 0], b: [
        { n: "view", l: [3, 1, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [3, 22, 0] },
        ] },
      ] },
      { for: (d) => [1, 2, d.three], D: [["d", "three"]], P: null, key: null, F: [], l: [4, 1, 0], b: [
        { n: "view", l: [4, 1, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [4, 34, 0] },
        ] },
      ] },
      { for: () => ({ a: 1 }), D: [], P: null, key: null, F: [], l: [5, 1, 0], b: [
        { n: "view", l: [5, 1, 0], c: [
          { x: (d, s) => k.text(s.x) + " = " + k.text(s.i), D: [[0, "x"], [0, "i"]], l: [5, 29, 0] },
        ] },
      ] },
      { for: () => "abc", D: [], P: null, key: null, F: [], l: [6, 1, 0], b: [
        { n: "view", l: [6, 1, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [6, 26, 0] },
        ] },
      ] },
      { for: (d) => d.a ? d.b : d.c, D: [["d", "a"], ["d", "b"], ["d", "c"]], P: null, key: null, F: [], l: [7, 1, 0], b: [
        { n: "view", l: [7, 1, 0], c: [
          { x: (d, s) => k.text(s.i), D: [[0, "i"]], l: [7, 30, 0] },
        ] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [8, 1, 0], b: [
        { n: "view", l: [8, 1, 0], c: [
          { x: "old form" },
        ] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [9, 1, 0], b: [
        { n: "view", l: [9, 1, 0], c: [
          { x: (d, s) => k.text(s.i) + k.text(s.x), D: [[0, "i"], [0, "x"]], l: [9, 53, 0] },
        ] },
      ] },
      { for: (d) => d.rows, D: [["d", "rows"]], P: ["d", "rows"], key: ["id"], F: [["d", "title"]], l: [10, 1, 0], b: [
        { n: "view", l: [10, 1, 0], c: [
          { for: (d, s) => s.i?.cells, D: [[0, "i", "cells"]], P: [0, "i", "cells"], key: null, F: [[0, "x"], [0, "i", "name"], ["d", "title"]], l: [11, 3, 0], b: [
            { n: "view", l: [11, 3, 0], c: [
              { for: (d, s) => s.i?.marks, D: [[0, "i", "marks"]], P: [0, "i", "marks"], key: null, F: [[1, "x"], [0, "x"], [0, "i", "name"], [1, "i", "name"], ["d", "title"]], l: [12, 5, 0], b: [
                { n: "text", l: [12, 5, 0], c: [
                  { x: (d, s) => k.text(s.p.p.x) + "," + k.text(s.p.x) + "," + k.text(s.x) + " " + k.text(s.i) + " " + k.text(s.p.i?.name) + " " + k.text(s.p.p.i?.name) + " " + k.text(d.title), D: [[2, "x"], [1, "x"], [0, "x"], [0, "i"], [1, "i", "name"], [2, "i", "name"], ["d", "title"]], l: [12, 35, 0] },
                ] },
              ] },
            ] },
          ] },
        ] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [], l: [15, 1, 0], b: [
        { n: "view", l: [15, 1, 0], c: [
          { for: (d, s) => s.i?.list, D: [[0, "i", "list"]], P: [0, "i", "list"], key: null, F: [], l: [15, 25, 0], b: [
            { n: "view", l: [15, 25, 0], c: [
              { x: (d, s) => k.text(s.i) + " " + k.text(s.x), D: [[0, "i"], [0, "x"]], l: [15, 54, 0] },
            ] },
          ] },
          { x: (d, s) => k.text(s.x), D: [[0, "x"]], l: [15, 79, 0] },
        ] },
      ] },
      { for: (d) => d.list, D: [["d", "list"]], P: ["d", "list"], key: null, F: [["d", "on"]], l: [16, 1, 0], b: [
        { l: [16, 1, 0], if: [
          { t: (d, s) => s.i?.on && d.on, D: [[0, "i", "on"], ["d", "on"]], b: [
            { n: "view", l: [16, 1, 0], c: [
              { x: "both" },
            ] },
          ] },
        ] },
      ] },
    ],
    templates: {},
  };
});
