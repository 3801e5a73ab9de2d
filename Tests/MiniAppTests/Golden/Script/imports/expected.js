"use strict";const _interop=m=>m&&m.__esModule?m:{default:m};const _namespace=m=>{if(m&&m.__esModule)return m;const n={default:m};if(m&&/^[of]/.test(typeof m))for(const k of Object.keys(m))if(k!=="default")Object.defineProperty(n,k,{enumerable:true,get:()=>m[k]});return n};require("./side-effect");
const _onlyDefault=_interop(require("./utils/only.js"));
const _named=require('./utils/named'),_namedDefault=_interop(_named);
const everything=_namespace(require("@scope/package"));
const _both=require("../both"),_bothDefault=_interop(_both);
const _space=require('./space'),_spaceDefault=_interop(_space),space=_namespace(_space);
;
const _configDefault=_interop(require("./config.json"));
require("./empty");

console.log(_onlyDefault.default, _named.named, _named.other, _namedDefault.default, _named["odd name"], everything.x, _bothDefault.default, _both.member, _spaceDefault.default, space, _named.named, _configDefault.default)
