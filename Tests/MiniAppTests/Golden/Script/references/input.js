import value, { fn, tag, Kind } from './m'
value
fn(value)
fn?.(value).fn
new Kind(fn)
new Kind.Inner()
tag`a${value}b${tag`c`}`
typeof value, void fn, value.value, value?.fn, other.value, this.fn
const object = { value, fn, key: value, [value]: fn, fn() {}, get value() { return value }, 'fn': 1, ...value }
const { x = value, [fn]: y } = object
fn: for (const item of value) { if (item) continue fn }
class Sub extends Kind { value = value; static fn = fn; #tag = tag; has(o) { return #tag in o }; ['x' + value]() {} }
const list = [value, ...fn(value), , value]
const arrow = async (a = value, { b = fn() } = {}) => value ? a : b
switch (value) { case fn: break; default: fn() }
export { value as shown }
