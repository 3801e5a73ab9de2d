const app = getApp();

const schemas = {
  login: '登录',
  getUserProfile: '读取昵称和头像',
  'request.object.method.DELETE': '删除云端的笔记',
  requestSubscribeMessage: '每晚提醒',
  'text.selectable': '选择文字',
};

Page({
  data: {
    baseURL: app.globalData.baseURL,
    version: app.globalData.version,
    abilities: Object.keys(schemas).map((schema) => ({
      schema,
      name: schemas[schema],
      has: tt.canIUse(schema),
    })),
  },
});
