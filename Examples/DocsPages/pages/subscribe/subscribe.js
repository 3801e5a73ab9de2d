const firstTemplate = "MSG1234567890a";
const secondTemplate = "MSG1234567890b";

function words(status) {
  if (status === "accept") {
    return "订阅成功";
  } else if (status === "reject") {
    return "拒绝订阅";
  } else {
    return "订阅失败 " + status;
  }
}

Page({
  data: {
    message: "",
    first: "",
    second: "",
  },
  subscribe: function () {
    const that = this;
    tt.requestSubscribeMessage({
      tmplIds: [firstTemplate, secondTemplate],
      success(res) {
        that.setData({ message: "调用成功" });
        if (tt.canIUse("requestSubscribeMessage.success.templateSettings")) {
          const { templateSettings } = res;
          that.setData({
            first: words(templateSettings[firstTemplate].status),
            second: words(templateSettings[secondTemplate].status),
          });
        } else {
          that.setData({ first: words(res[firstTemplate]), second: words(res[secondTemplate]) });
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
});
