var a = require("./a.sjs");
exports.g = function (x) { return x; };
