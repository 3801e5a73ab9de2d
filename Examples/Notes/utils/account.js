import { post } from './api.js';
import { upload } from './notes.js';

const KEY = 'account';
const signedOut = { token: '', openid: '', nickname: '', avatar: '', phone: '' };

/** The account that this phone remembers. */
export function restore() {
  return { ...signedOut, ...tt.getStorageSync(KEY) };
}

/** Changes some fields of the account, here and in storage, and returns it. */
export function update(fields) {
  const account = { ...getApp().globalData.account, ...fields };
  getApp().globalData.account = account;
  tt.setStorageSync(KEY, account);
  return account;
}

export function signOut() {
  tt.removeStorageSync(KEY);
  getApp().globalData.account = { ...signedOut };
  return getApp().globalData.account;
}

/** Tells a person what went wrong, and the console the code. */
export function explain(title, error) {
  console.error(title, error.code, error.message);
  tt.showModal({ title, content: error.message || String(error), showCancel: false, confirmText: '知道了' });
}

/** What the pages with an account card share: spread it into Page({…}). */
export const accountMethods = {
  onLogin() {
    if (this.data.busy) return;
    this.setData({ busy: true });
    tt.login({
      force: true,
      success: (res) => {
        post('/login', { code: res.code })
          .then(({ token, openid }) => {
            this.setData({ account: update({ token, openid }) });
            tt.showToast({ title: '已登录', icon: 'success' });
            return upload();
          })
          .then(() => this.onAccountChanged && this.onAccountChanged())
          .catch((error) => explain('没有登录成功', error))
          .then(() => this.setData({ busy: false }));
      },
      fail: (res) => {
        this.setData({ busy: false });
        explain('没有登录成功', { code: 'login', message: res.errMsg });
      },
    });
  },

  // Only a tap may ask for the profile, so the call comes first and everything else after it.
  onProfile() {
    tt.getUserProfile({
      success: (res) => {
        const { token } = getApp().globalData.account;
        const { encryptedData, iv, rawData, signature } = res;
        post('/profile', { token, encryptedData, iv, rawData, signature })
          .then(({ nickName, avatarUrl }) => {
            this.setData({ account: update({ nickname: nickName, avatar: avatarUrl }) });
            if (this.onAccountChanged) this.onAccountChanged();
          })
          .catch((error) => explain('没有取到昵称', error));
      },
      fail: (res) => {
        console.warn('昵称没有给', res.errMsg);
        tt.showToast({ title: '没有授权', icon: 'none' });
      },
    });
  },

  // The button has asked already; only the back end can open what it brought.
  onPhone({ detail }) {
    if (!detail.encryptedData) {
      console.warn('手机号没有给', detail.errMsg);
      tt.showToast({ title: '没有授权', icon: 'none' });
      return;
    }
    const { token } = getApp().globalData.account;
    post('/phone', { token, encryptedData: detail.encryptedData, iv: detail.iv })
      .then(({ phone }) => this.setData({ account: update({ phone }) }))
      .catch((error) => explain('没有取到手机号', error));
  },

  onAvatarError() {
    this.setData({ 'account.avatar': '' });
  },
};
