"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>_default2}});const _default = 1
const /* kept */ _default2=(x) => {
  return x + _default
}
