let made = 0;

function rows(count) {
  return Array.from({ length: count }, () => {
    made += 1;
    return { id: made, text: 'row ' + made, done: made % 2 === 0 };
  });
}

Page({
  data: { rows: [], count: 0, size: 1000 },
  onLoad(query) {
    if (query.size) this.setData({ size: Number(query.size) });
  },
  fill() {
    this.setData({ rows: rows(this.data.size) });
  },
  path() {
    made += 1;
    const middle = Math.floor(this.data.rows.length / 2);
    this.setData({ ['rows[' + middle + '].text']: 'changed ' + made });
  },
  list() {
    made += 1;
    const middle = Math.floor(this.data.rows.length / 2);
    this.setData({
      rows: this.data.rows.map((row, at) => (at === middle ? { ...row, text: 'changed ' + made } : row)),
    });
  },
  append() {
    this.setData({ rows: this.data.rows.concat(rows(1)) });
  },
  reverse() {
    this.setData({ rows: this.data.rows.slice().reverse() });
  },
  replace() {
    this.setData({ rows: rows(this.data.size) });
  },
  clear() {
    this.setData({ rows: [] });
  },
  count() {
    this.setData({ count: this.data.count + 1 });
  },
  mark() {},
});
