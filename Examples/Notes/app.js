import { restore } from './utils/account.js';

App({
  globalData: {
    // Where the back end answers. Opening any page with ?base=http%3A%2F%2F… changes it.
    baseURL: 'http://127.0.0.1:3000',
    version: '1.0.0',
    account: null,
  },

  onLaunch(options) {
    const { base } = options.query || {};
    if (base) this.globalData.baseURL = decodeURIComponent(base);
    this.globalData.account = restore();
    console.log('轻记已启动', options.path);
  },

  onShow() {
    this.shownAt = Date.now();
  },

  onError(message) {
    console.error('没有接住的错误', message);
  },
});
