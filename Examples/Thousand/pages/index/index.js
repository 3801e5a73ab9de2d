const COUNT = 1000;
const words = ['雨', '梧桐', '琴弦', '面粉', '黄油', '猫', '小鱼干', '路灯', '桂花', '薄荷'];

let lastID = 0;

// No chance in it: the same steps always give the same rows.
function makeRows(count) {
  return Array.from({ length: count }, () => {
    lastID += 1;
    return { id: lastID, text: `${words[lastID % 10]}和${words[(lastID * 7 + 3) % 10]}` };
  });
}

const tools = {
  fill: { name: '填一千行', run: () => ({ rows: makeRows(COUNT) }) },
  'change-one': {
    name: '改第 501 行',
    run: ({ rows }) => (rows.length > 500 ? { 'rows[500].text': `${rows[500].text}！` } : {}),
  },
  append: { name: '加一行', run: ({ rows }) => ({ [`rows[${rows.length}]`]: makeRows(1)[0] }) },
  reverse: { name: '倒过来', run: ({ rows }) => ({ rows: rows.slice().reverse() }) },
  replace: { name: '全换掉', run: () => ({ rows: makeRows(COUNT) }) },
  swap: {
    name: '换两行',
    run: ({ rows }) => (rows.length > 998 ? { 'rows[1]': rows[998], 'rows[998]': rows[1] } : {}),
  },
  clear: { name: '清空', run: () => ({ rows: [], marked: 0 }) },
};

Page({
  data: {
    tools: Object.keys(tools).map((id) => ({ id, name: tools[id].name })),
    rows: [],
    marked: 0,
    took: 0,
  },

  run(event) {
    const started = Date.now();
    const changes = tools[event.currentTarget.dataset.tool].run(this.data);
    this.setData(changes, () => this.setData({ took: Date.now() - started }));
  },

  mark(event) {
    this.setData({ marked: event.currentTarget.dataset.id });
  },

  remove(event) {
    const rows = this.data.rows.slice();
    rows.splice(event.currentTarget.dataset.index, 1);
    this.setData({ rows });
  },
});
