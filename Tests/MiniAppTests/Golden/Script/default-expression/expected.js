"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>_default}});const _default={
  name: "config",
}
