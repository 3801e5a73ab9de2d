"use strict";Object.defineProperties(exports,{__esModule:{value:true}});const _reexport=m=>{for(const k of Object.keys(Object(m)))if(k!=="default"&&k!=="__esModule"&&!Object.prototype.hasOwnProperty.call(exports,k))Object.defineProperty(exports,k,{enumerable:true,get:()=>m[k]})};'use strict'
require('./first');_reexport(require('./second'));const _third=require('./third');
start()
;
;
;(0,_third.third)()
