const names = {
  name: '姓名',
  phone: '手机号',
  age: '年龄',
  course: '课程',
  slots: '时段',
  city: '城市',
  date: '开始日期',
  time: '几点',
  instrument: '带乐器',
  volume: '音量',
  remark: '备注',
};

Page({
  // An object, not a list: the page loops over its members.
  data: { answers: {} },

  // The values of a query arrive as they were written, still encoded.
  onLoad(query) {
    const answers = {};
    Object.keys(names).forEach((key) => {
      const value = decodeURIComponent(query[key] || '');
      if (value) answers[key] = { name: names[key], value: this.words(key, value) };
    });
    this.setData({ answers });
  },

  words(key, value) {
    if (key === 'instrument') return value === 'true' ? '自己带' : '借琴房的';
    if (key === 'course') return { violin: '小提琴', erhu: '二胡', voice: '声乐' }[value];
    return value;
  },

  back() {
    tt.navigateBack({ delta: 1 });
  },
});
