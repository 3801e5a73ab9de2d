// tt.request as promises. Every HTTP status is a success for tt.request, so this is where 4xx and 5xx become errors.

/** A failure that a person can read. */
export class APIError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const words = {
  not_signed_in: '登录已失效，重新登录就好',
  login_refused: '平台没有认出这次登录',
  platform_unreachable: '后端连不上开放平台',
  forged_profile: '资料的签名对不上，重新登录后再试',
  unreadable_profile: '资料解不开，重新登录后再试',
  message_refused: '平台没有送出这条消息',
  too_many_notes: '笔记已满，先删掉一条',
};

function send(method, path, data) {
  const { baseURL, account } = getApp().globalData;
  const header = { 'content-type': 'application/json' };
  if (account && account.token) header.authorization = `Bearer ${account.token}`;

  return new Promise((resolve, reject) => {
    tt.request({
      url: baseURL + path,
      method,
      header,
      data,
      success(res) {
        if (res.statusCode >= 200 && res.statusCode < 300) return resolve(res.data);
        const error = (res.data && res.data.error) || {};
        const code = error.code || String(res.statusCode);
        reject(new APIError(code, words[code] || error.message || '服务器没有说原因'));
      },
      fail(res) {
        reject(new APIError('unreachable', `连不上 ${baseURL}：${res.errMsg}`));
      },
    });
  });
}

export const get = (path) => send('GET', path);
export const post = (path, data) => send('POST', path, data);
export const put = (path, data) => send('PUT', path, data);
export const del = (path) => send('DELETE', path);
