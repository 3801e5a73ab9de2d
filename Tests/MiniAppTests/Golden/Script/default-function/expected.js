"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>_default}});               async function * _default () { yield 1 }
