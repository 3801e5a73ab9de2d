var b = require("./b.sjs");
module.exports = { f: function (x) { return b.g(x); } };
