import {f, v} from './m.js'
const x = v
f()
let y = v
f`t`
var z = x
;[1].forEach(f)
const o = {v}
f(o)
const fn = () => {}
f()
y++
f()
const t = `a`
f(t)
class C { v = v
  f() { return f() }
  static s = f()
}
f(new C().v)
if (x) f()
else f()
while (y-- > 0)
  f()
lab:
f()
const g = function () { return f }
f(g()())
const q = async () => { await f()
f() }
q().then(() => f('then'))
throw_()
function throw_() { return
f() }
const s = 1
f?.()
f.call(null, 's' + s)
export default f
f('end')
export { x }
f('end2')
import './m.js'
f('end3')
