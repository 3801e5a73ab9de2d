const KEY = 'todos';

const first = [
  {
    name: '今天',
    todos: [
      { id: 1, text: '给梧桐拍一张照片', done: true },
      { id: 2, text: '买面粉和黄油', done: false },
      { id: 3, text: '回妈妈的电话', done: false },
    ],
  },
  {
    name: '以后',
    todos: [
      { id: 4, text: '听完那张唱片', done: false },
      { id: 5, text: '把阳台的灯修好', done: false },
    ],
  },
];

Page({
  data: {
    draft: '',
    filter: 'all',
    filters: [
      { id: 'all', name: '全部' },
      { id: 'open', name: '未完成' },
      { id: 'done', name: '已完成' },
    ],
    groups: [],
  },

  onLoad() {
    tt.getStorage({
      key: KEY,
      success: (res) => this.show(res.data || first),
      fail: () => this.show(first),
    });
  },

  show(groups) {
    this.setData({
      groups: groups.map((group) => ({ ...group, left: group.todos.filter((todo) => !todo.done).length })),
    });
  },

  keep() {
    tt.setStorage({
      key: KEY,
      data: this.data.groups,
      fail: (res) => tt.showToast({ title: res.errMsg, icon: 'none' }),
    });
  },

  onFilter(event) {
    this.setData({ filter: event.currentTarget.dataset.filter });
  },

  // Kept in step with the field, so that setting it to '' afterwards is a change and empties it.
  onDraft(event) {
    this.setData({ draft: event.detail.value });
  },

  onAdd(event) {
    const text = event.detail.value.text.trim();
    if (!text) return tt.showToast({ title: '先写要做什么', icon: 'none' });
    const { groups } = this.data;
    const id = 1 + Math.max(0, ...groups.flatMap((group) => group.todos.map((todo) => todo.id)));
    this.setData({
      draft: '',
      [`groups[0].todos[${groups[0].todos.length}]`]: { id, text, done: false },
      'groups[0].left': groups[0].left + 1,
    });
    this.keep();
  },

  onToggle(event) {
    const [g, t] = event.currentTarget.dataset.at;
    const group = this.data.groups[g];
    const done = !group.todos[t].done;
    this.setData({
      [`groups[${g}].todos[${t}].done`]: done,
      [`groups[${g}].left`]: group.left + (done ? -1 : 1),
    });
    this.keep();
  },

  onRemove(event) {
    const [g, t] = event.currentTarget.dataset.at;
    const groups = this.data.groups.slice();
    groups[g] = { ...groups[g], todos: groups[g].todos.filter((_, index) => index !== t) };
    this.show(groups);
    this.keep();
  },
});
