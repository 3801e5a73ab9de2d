exports.before = 'a 的前半';
const b = require('./b');
exports.seenByB = b.seen;
exports.later = () => b.ask();
exports.after = 'a 的后半';
