"use strict";const _format2=require('./format');
const _format3=require('../other/format.js');
const _module=require('./格式');
const _private=require('./_private');
const _module2=require('..');
function f(_format) { return _format + _format2.a + _format3.b + _module.c + _private.d + _module2.e }
