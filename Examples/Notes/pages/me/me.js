import { accountMethods, signOut } from '../../utils/account.js';
import { all } from '../../utils/notes.js';

const app = getApp();

Page({
  data: {
    account: {},
    busy: false,
    session: '点按检查',
    system: {},
    figures: [],
  },

  ...accountMethods,

  onLoad() {
    tt.getSystemInfo({ success: (system) => this.setData({ system }) });
  },

  onShow() {
    this.setData({ account: app.globalData.account });
    this.count();
  },

  onAccountChanged() {
    this.count();
  },

  count() {
    const notes = all();
    const words = notes.reduce((sum, note) => sum + note.text.length, 0);
    const { currentSize } = tt.getStorageInfoSync();
    this.setData({
      figures: [
        { name: '笔记', value: notes.length },
        { name: '字', value: words },
        { name: 'KB', value: currentSize },
      ],
    });
  },

  onCheck() {
    tt.checkSession({
      success: () => this.setData({ session: '有效' }),
      fail: (res) => this.setData({ session: `已失效（${res.errMsg}）` }),
    });
  },

  onSignOut() {
    tt.showModal({
      title: '退出登录？',
      content: '手机上的笔记会留下。',
      success: ({ confirm }) => {
        if (confirm) this.setData({ account: signOut(), session: '点按检查' });
      },
    });
  },
});
