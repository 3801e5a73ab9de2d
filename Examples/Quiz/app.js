App({
  globalData: {
    best: 0,
  },

  onLaunch() {
    this.globalData.best = tt.getStorageSync('best') || 0;
  },
});
