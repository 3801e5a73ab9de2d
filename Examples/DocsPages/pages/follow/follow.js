Page({
  data: {
    message: "",
    state: "",
  },
  followOfficialAccount: function () {
    const that = this;
    tt.followOfficialAccount({
      success(res) {
        console.log("followOfficialAccount 调用成功", res.errMsg);
        if (res.errCode === 0) {
          that.setData({ message: "已经关注" });
        } else {
          that.setData({ message: "调用成功，错误码 " + res.errCode });
        }
        that.checkFollowState();
      },
      fail(err) {
        that.setData({ message: "调用失败：" + err.errMsg });
      },
      complate(res) {
        console.log("followOfficialAccount 调用完成", res.errMsg);
      },
    });
  },
  checkFollowState: function () {
    const that = this;
    tt.checkFollowState({
      success(res) {
        if (res.result) {
          that.setData({ state: "关注了" });
        } else {
          that.setData({ state: "没有关注" });
        }
      },
      fail(err) {
        that.setData({ state: "查询失败：" + err.errMsg });
      },
    });
  },
});
