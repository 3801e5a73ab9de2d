const first = "MSG1234567890a";
const second = "MSG1234567890b";

Page({
  data: {
    message: "",
    results: [],
  },
  subscribe: function () {
    const that = this;
    tt.requestSubscribeMessage({
      tmplIds: [first, second],
      success(res) {
        that.setData({ message: "调用成功" });
        if (tt.canIUse("requestSubscribeMessage.success.templateSettings")) {
          const { templateSettings } = res;
          that.show(templateSettings[first].status, templateSettings[second].status);
        } else {
          that.show(res[first], res[second]);
        }
      },
      fail(err) {
        if (err.errNo) {
          that.setData({ message: "调用失败：" + err.errNo + " " + err.errMsg });
        } else {
          that.setData({ message: "调用失败：" + err.errMsg });
        }
      },
      complete(res) {
        console.log("requestSubscribeMessage 调用完成", res.errMsg);
      },
    });
  },
  show: function (...statuses) {
    const results = statuses.map((status) => {
      if (status === "accept") {
        return "订阅成功";
      } else if (status === "reject") {
        return "拒绝订阅";
      } else {
        return "订阅失败 " + status;
      }
    });
    this.setData({ results });
  },
});
