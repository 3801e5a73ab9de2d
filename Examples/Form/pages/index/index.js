import check from '../../utils/check.js';

const start = {
  age: '18',
  course: '',
  chosenSlots: ['周六上午'],
  city: 0,
  date: '2026-12-01',
  time: '09:30',
  instrument: true,
  volume: 60,
  remarkLength: 0,
};

Page({
  data: {
    ...start,
    courses: [
      { id: 'violin', name: '小提琴' },
      { id: 'erhu', name: '二胡' },
      { id: 'voice', name: '声乐' },
    ],
    slots: ['周六上午', '周六下午', '周日上午', '周日下午'],
    cities: [{ name: '上海' }, { name: '北京' }, { name: '成都' }],
    focused: '',
  },

  // What a handler of bindinput returns replaces the text.
  onInput(event) {
    return event.detail.value.replace(/\s+/g, ' ');
  },

  onConfirm(event) {
    console.log('姓名', event.detail.value);
  },

  onFocus() {
    this.setData({ focused: 'phone' });
  },

  onBlur() {
    this.setData({ focused: '' });
  },

  onCourse(event) {
    this.setData({ course: event.detail.value });
  },

  onSlots(event) {
    this.setData({ chosenSlots: event.detail.value });
  },

  onCity(event) {
    this.setData({ city: Number(event.detail.value) });
  },

  onDate(event) {
    this.setData({ date: event.detail.value });
  },

  onTime(event) {
    this.setData({ time: event.detail.value });
  },

  onSwitch(event) {
    this.setData({ instrument: event.detail.value });
  },

  onVolume(event) {
    this.setData({ volume: event.detail.value });
  },

  onRemark(event) {
    this.setData({ remarkLength: event.detail.value.length });
  },

  onSubmit(event) {
    const values = event.detail.value;
    const mistakes = check(values);
    if (mistakes.length === 1) return tt.showToast({ title: mistakes[0], icon: 'none' });
    if (mistakes.length > 1) {
      return tt.showModal({ title: `有 ${mistakes.length} 处要改`, content: mistakes.join('；'), showCancel: false });
    }
    const answers = {
      ...values,
      city: this.data.cities[Number(values.city)].name,
      slots: values.slots.join('、'),
    };
    delete answers.password;
    delete answers.agree;
    const query = Object.keys(answers).map((key) => `${key}=${encodeURIComponent(answers[key])}`);
    tt.navigateTo({ url: `/pages/result/result?${query.join('&')}` });
  },

  onReset() {
    this.setData(start);
  },
});
