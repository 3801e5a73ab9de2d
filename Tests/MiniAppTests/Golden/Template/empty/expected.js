__quaver.view("page", function (k) {
  return {
    files: ["page.ttml"],
    body: [],
    templates: {},
  };
});
