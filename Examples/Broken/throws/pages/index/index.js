const { lengthOf } = require('../../utils/deep.js');

Page({
  data: { count: 0 },

  inHandler() {
    lengthOf(undefined);
  },

  inTimer() {
    setTimeout(() => {
      throw new RangeError('定时器里抛出');
    }, 50);
  },

  inCallback() {
    tt.getStorage({
      key: 'nothing',
      complete() {
        null.toString();
      },
    });
  },

  inPromise() {
    Promise.resolve().then(() => {
      throw new Error('没有人接住');
    });
  },

  notAnError() {
    throw '一句话';
  },

  add() {
    this.setData({ count: this.data.count + 1 });
  },
});
