Page({
  data: { state: '开始' },

  onLoad() {
    this.setData({ state: 'onLoad 走了一半' });
    missing.call();
  },

  onShow() {
    this.shown = true;
  },
});
