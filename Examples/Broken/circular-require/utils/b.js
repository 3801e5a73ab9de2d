// a.js is only half run when this line gets its exports: "before" is there, "after" is not yet.
const a = require('./a');
exports.seen = { before: a.before, after: a.after === undefined ? '还没有' : a.after };
exports.ask = () => a.after;
