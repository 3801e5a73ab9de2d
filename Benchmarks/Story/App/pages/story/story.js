const send = (path, data, success) =>
  tt.request({ url: `http://127.0.0.1:3000${path}`, method: 'POST', data, success });

Page({
  data: {},
  login() {
    tt.login({ success: ({ code }) => send('/login', { code }, (res) => this.setData(res.data)) });
  },
  number(event) {
    const { encryptedData, iv } = event.detail;
    send('/phone', { encryptedData, iv }, (res) => this.setData(res.data));
  },
  subscribe() {
    tt.requestSubscribeMessage({
      tmplIds: ['MSG-a'],
      success: (res) => {
        this.setData({ status: res.templateSettings['MSG-a'].status });
        send('/remind', {}, (answer) => this.setData(answer.data));
      },
    });
  },
  bare() {
    tt.getNetworkType({ success: () => tt.getNetworkType({ success: ({ networkType }) => this.setData({ networkType }) }) });
  },
});
