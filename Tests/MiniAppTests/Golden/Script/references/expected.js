"use strict";Object.defineProperties(exports,{__esModule:{value:true},shown:{enumerable:true,get:()=>_mDefault.default}});const _interop=m=>m&&m.__esModule?m:{default:m};const _m=require('./m'),_mDefault=_interop(_m);
_mDefault.default
;(0,_m.fn)(_mDefault.default)
;(0,_m.fn)?.(_mDefault.default).fn
new _m.Kind(_m.fn)
new _m.Kind.Inner()
;(0,_m.tag)`a${_mDefault.default}b${(0,_m.tag)`c`}`
typeof _mDefault.default, void _m.fn, _mDefault.default.value, _mDefault.default?.fn, other.value, this.fn
const object = { value:_mDefault.default, fn:_m.fn, key: _mDefault.default, [_mDefault.default]: _m.fn, fn() {}, get value() { return _mDefault.default }, 'fn': 1, ..._mDefault.default }
const { x = _mDefault.default, [_m.fn]: y } = object
fn: for (const item of _mDefault.default) { if (item) continue fn }
class Sub extends _m.Kind { value = _mDefault.default; static fn = _m.fn; #tag = _m.tag; has(o) { return #tag in o }; ['x' + _mDefault.default]() {} }
const list = [_mDefault.default, ...(0,_m.fn)(_mDefault.default), , _mDefault.default]
const arrow = async (a = _mDefault.default, { b = (0,_m.fn)() } = {}) => _mDefault.default ? a : b
switch (_mDefault.default) { case _m.fn: break; default: (0,_m.fn)() }
;
