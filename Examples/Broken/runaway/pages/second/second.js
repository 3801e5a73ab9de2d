Page({
  data: { count: 0 },

  tap() {
    this.setData({ count: this.data.count + 1 });
  },
});
