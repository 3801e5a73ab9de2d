__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", l: [1, 1, 0], c: [
        { x: () => k.text(0) + " " + k.text(1.5) + " " + k.text(.5) + " " + k.text(5.) + " " + k.text(1e3) + " " + k.text(1.5E-3) + " " + k.text(0x1F) + " " + k.text(0b11) + " " + k.text(0o17) + " " + k.text(1000), D: [], l: [1, 7, 0] },
      ] },
      { n: "view", l: [2, 1, 0], c: [
        { x: () => k.text("single \"double\"") + " " + k.text("double 'single'") + " " + k.text("a'b\\c\n\tA🙂q") + " " + k.text(""), D: [], l: [2, 7, 0] },
      ] },
      { n: "view", l: [3, 1, 0], c: [
        { x: (d) => k.text(true) + " " + k.text(false) + " " + k.text(null) + " " + k.text(undefined) + " " + k.text(d.x === undefined) + " " + k.text(!1), D: [["d", "x"]], l: [3, 7, 0] },
      ] },
      { n: "view", l: [4, 1, 0], c: [
        { x: (d) => k.text(`a`) + " " + k.text(`a${d.b}c`) + " " + k.text(`${d.a}${`n${d.b}`}`) + " " + k.text(`\`\${}$`) + " " + k.text(`}}`) + " " + k.text(`${{ a: "}" }?.a}`), D: [["d", "b"], ["d", "a"]], l: [4, 7, 0] },
      ] },
      { n: "my-card", u: "components/card/card", d: [["a", () => [], []], ["b", (d) => [1, "two", d.a, [d.b]], [["d", "a"], ["d", "b"]]], ["c", (d) => [...(d.a ?? []), ...((d.b || d.c) ?? [])], [["d", "a"], ["d", "b"], ["d", "c"]]], ["d", (d) => [d.a], [["d", "a"]]]], l: [5, 1, 0] },
      { n: "my-card", u: "components/card/card", d: [["a", () => ({}), []], ["b", (d) => ({ a: d.a, b: 1, "c d": 2, "3": d.e, [d.f]: d.g, ...d.h }), [["d", "a"], ["d", "e"], ["d", "f"], ["d", "g"], ["d", "h"]]], ["c", () => ({ a: { b: {} } }), []], ["d", (d) => ({ a: d.a }), [["d", "a"]]], ["e", (d) => ({ ["__proto__"]: d.a }), [["d", "a"]]]], l: [6, 1, 0] },
      { n: "my-card", u: "components/card/card", d: [["a", (d) => ({ a: 1, b: d.b }), [["d", "b"]]], ["b", (d) => ({ ...d.a, b: d.c }), [["d", "a"], ["d", "c"]]]], l: [7, 1, 0] },
    ],
    templates: {},
  };
});
