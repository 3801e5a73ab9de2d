// One rule a field: what is wrong with the value, or nothing.
const rules = {
  name: (value) => (value.trim() ? '' : '姓名没有填'),
  phone: (value) => (/^1\d{10}$/.test(value) ? '' : '手机号应是 1 开头的 11 位数字'),
  age: (value) => (value === '' || (Number(value) >= 1 && Number(value) <= 120) ? '' : '年龄应在 1 到 120 之间'),
  password: (value) => (value.length >= 6 ? '' : '口令至少 6 位'),
  course: (value) => (value ? '' : '课程没有选'),
  agree: (value) => (value.length ? '' : '还没有同意须知'),
};

export default function check(values) {
  return Object.keys(rules)
    .map((field) => rules[field](values[field]))
    .filter(Boolean);
}
