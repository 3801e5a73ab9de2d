"use strict";const _m=require('./m');
const quotient = _m.a / _m.g / 2, pattern = /a[/\]]\/g/gi.test(_m.a), both = _m.a++ / /g/.exec(_m.g)
if (_m.a) /g/.test(_m.g)
const block = () => {}
/a/g.exec(_m.a)
const text = `${_m.a}${`in ${ { a:_m.a, b: `${_m.g}` }.a } out`} a \` \${a}`
const strings = 'a \'a\' \
a' + "g \"g\""
const numbers = 0x1a + 1_000.5e-3 + .5 + 1n + 0b1 + 5..a
const odd = _m.a ?.5 : _m.g, safe = _m.a?.[_m.g]?.(_m.a) ?? _m.g, power = _m.a ** -_m.g >>> 1
/* a g */ // a g
const 变量 = _m.a, \u0061b = _m.g　+ 1
_m.a ||= _m.g
async function f() { for await (const x of _m.a) await (0,_m.g)(x); return await _m.a }
function* h() { const y = yield _m.a; yield* _m.g; yield
  return /a/ }
var { a: renamed, g: { a: inner } } = _m.g
let async = async => async, of = async (a) => a, get = async g => g
do (0,_m.a)(); while (_m.g) (0,_m.a)()
