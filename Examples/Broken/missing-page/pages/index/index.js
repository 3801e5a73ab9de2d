Page({
  data: { answer: '' },

  open() {
    tt.navigateTo({
      url: '/pages/nowhere/nowhere',
      fail: (res) => this.setData({ answer: res.errMsg }),
    });
  },
});
