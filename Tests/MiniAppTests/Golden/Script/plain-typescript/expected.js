"use strict";Object.defineProperties(exports,{__esModule:{value:true},items:{enumerable:true,get:()=>items}});       const items = []
