"use strict";Object.defineProperties(exports,{__esModule:{value:true},missing:{enumerable:true,get:()=>missing},a:{enumerable:true,get:()=>_m.a}});const _m=require('./m');
const b = 1
console.log(import.meta.url, _m.a)
await (0,_m.a)()
;
