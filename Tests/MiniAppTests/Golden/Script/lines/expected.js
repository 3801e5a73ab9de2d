"use strict";Object.defineProperties(exports,{__esModule:{value:true},a:{enumerable:true,get:()=>_m.a},c:{enumerable:true,get:()=>_m.b}});const _m=require("./m");



;



console.log(_m.a,
  _m.b)
