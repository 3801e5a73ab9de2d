"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>_default}});const _interop=m=>m&&m.__esModule?m:{default:m};const _baseDefault=_interop(require("./base"));
               class _default extends _baseDefault.default {
  size = 1
}
