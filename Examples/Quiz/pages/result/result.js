const app = getApp();

Page({
  data: { right: 0, total: 0, points: 0 },

  onLoad({ right, total }) {
    const points = Math.round((Number(right) / Number(total)) * 100);
    this.setData({ right: Number(right), total: Number(total), points });
    if (points > app.globalData.best) {
      app.globalData.best = points;
      tt.setStorageSync('best', points);
    }
  },

  again() {
    tt.reLaunch({ url: '/pages/index/index' });
  },
});
