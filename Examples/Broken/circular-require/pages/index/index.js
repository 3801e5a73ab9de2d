const a = require('../../utils/a');
const b = require('../../utils/b');

Page({
  data: {
    before: a.seenByB.before,
    after: a.seenByB.after,
    later: a.later(),
    same: b.ask() === a.after,
  },
});
