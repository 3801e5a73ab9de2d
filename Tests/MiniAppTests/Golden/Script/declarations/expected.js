"use strict";Object.defineProperties(exports,{__esModule:{value:true},a:{enumerable:true,get:()=>a},b:{enumerable:true,get:()=>b},d:{enumerable:true,get:()=>d},e:{enumerable:true,get:()=>e},f:{enumerable:true,get:()=>f},g:{enumerable:true,get:()=>g},h:{enumerable:true,get:()=>h},counter:{enumerable:true,get:()=>counter},old:{enumerable:true,get:()=>old},increment:{enumerable:true,get:()=>increment},load:{enumerable:true,get:()=>load},walk:{enumerable:true,get:()=>walk},Shape:{enumerable:true,get:()=>Shape},local:{enumerable:true,get:()=>local},alias:{enumerable:true,get:()=>local},["odd name"]:{enumerable:true,get:()=>local},$:{enumerable:true,get:()=>$},名字:{enumerable:true,get:()=>名字}});       const a = 1, { b, c: { d = a }, ...e } = read(), [f, , g = 2, ...h] = list
       let counter = 0
       var old
       function increment() { counter++ }
       async function load() {}
       function* walk() {}
       class Shape { area() { return 0 } }
const local = 1, $ = 2, 名字 = 3
;
