"use strict";Object.defineProperties(exports,{__esModule:{value:true},inner:{enumerable:true,get:()=>_all2},one:{enumerable:true,get:()=>_some.one},deux:{enumerable:true,get:()=>_some.two},first:{enumerable:true,get:()=>_someDefault.default},default:{enumerable:true,get:()=>_mainDefault.default},three:{enumerable:true,get:()=>_some.three},drei:{enumerable:true,get:()=>_some.three}});const _interop=m=>m&&m.__esModule?m:{default:m};const _namespace=m=>{if(m&&m.__esModule)return m;const n={default:m};if(m&&/^[of]/.test(typeof m))for(const k of Object.keys(m))if(k!=="default")Object.defineProperty(n,k,{enumerable:true,get:()=>m[k]});return n};const _reexport=m=>{for(const k of Object.keys(Object(m)))if(k!=="default"&&k!=="__esModule"&&!Object.prototype.hasOwnProperty.call(exports,k))Object.defineProperty(exports,k,{enumerable:true,get:()=>m[k]})};_reexport(require("./all"));
const _all2=_namespace(require("./inner"));
const _some=require("./some"),_someDefault=_interop(_some);
const _mainDefault=_interop(require("./main"));
;
;
