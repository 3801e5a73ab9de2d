const questions = require('../../data/questions.json');
const outline = require('../../data/outline');
const app = getApp();

Page({
  data: {
    outline,
    total: questions.length,
    seconds: 20,
    best: 0,
  },

  onShow() {
    this.setData({ best: app.globalData.best });
  },

  start() {
    tt.navigateTo({ url: `../play/play?seconds=${this.data.seconds}` });
  },
});
