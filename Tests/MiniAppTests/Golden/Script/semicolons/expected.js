"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>_default},x:{enumerable:true,get:()=>x}});const _m=require('./m.js');
const x = _m.v
;(0,_m.f)()
let y = _m.v
;(0,_m.f)`t`
var z = x
;[1].forEach(_m.f)
const o = {v:_m.v}
;(0,_m.f)(o)
const fn = () => {}
;(0,_m.f)()
y++
;(0,_m.f)()
const t = `a`
;(0,_m.f)(t)
class C { v = _m.v
  f() { return (0,_m.f)() }
  static s = (0,_m.f)()
}
(0,_m.f)(new C().v)
if (x) (0,_m.f)()
else (0,_m.f)()
while (y-- > 0)
  (0,_m.f)()
lab:
(0,_m.f)()
const g = function () { return _m.f }
;(0,_m.f)(g()())
const q = async () => { await (0,_m.f)()
;(0,_m.f)() }
q().then(() => (0,_m.f)('then'))
throw_()
function throw_() { return
;(0,_m.f)() }
const s = 1
;(0,_m.f)?.()
_m.f.call(null, 's' + s)
const _default=_m.f
;(0,_m.f)('end')
;
;(0,_m.f)('end2')
;
;(0,_m.f)('end3')
