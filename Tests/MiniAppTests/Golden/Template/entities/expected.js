__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", s: { title: "a & b \"c\" 'd'" }, l: [1, 1, 0], c: [
        { x: "<view> ©中中 &unknown; & &lt;" },
      ] },
      { l: [2, 1, 0], if: [
        { t: (d) => d.a < d.b && d.b >= d.c, D: [["d", "a"], ["d", "b"], ["d", "c"]], b: [
          { n: "view", l: [2, 1, 0], c: [
            { x: () => k.text("&lt;"), D: [], l: [2, 49, 0] },
          ] },
        ] },
      ] },
    ],
    templates: {},
  };
});
