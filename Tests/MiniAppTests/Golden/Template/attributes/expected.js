__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [
      { n: "view", s: { class: "a b", id: "x", style: "color:red", hidden: true }, d: [["data-n", () => 1, []], ["data-item-id", (d) => d.item?.["id"], [["d", "item", "id"]]], ["data-on", (d) => d.on, [["d", "on"]]]], l: [1, 1, 0] },
      { n: "view", d: [["class", (d) => "row " + k.text(d.active ? "on" : "") + " " + k.text(d.size), [["d", "active"], ["d", "size"]]], ["style", (d) => "width: " + k.text(d.w) + "rpx", [["d", "w"]]]], l: [2, 1, 0] },
      { n: "input", s: { value: "", placeholder: "say \"hi\"", focus: true }, d: [["disabled", () => false, []], ["maxlength", () => 10, []]], l: [3, 1, 0] },
      { n: "image", s: { src: "/a/b.png?x=1", mode: "aspectFit", "lazy-load": true }, l: [4, 1, 0] },
      { n: "view", s: { class: "one\n  two", "aria-label": "spaced" }, l: [5, 1, 0], c: [
        { x: "x" },
      ] },
      { n: "view", s: { class: "first" }, d: [["id", (d) => d.a, [["d", "a"]]]], l: [10, 1, 0] },
      { n: "my-card", u: "components/card/card", d: [["item", (d) => ({ id: 1, ...d.rest }), [["d", "rest"]]], ["list", (d) => [1, 2, ...(d.more ?? [])], [["d", "more"]]]], l: [11, 1, 0] },
    ],
    templates: {},
  };
});
