exports.up = function (s) { return s };
