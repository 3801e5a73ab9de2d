"use strict";Object.defineProperties(exports,{__esModule:{value:true},default:{enumerable:true,get:()=>greet}});               function greet(name) {
  return name ? "hi " + name : greet("you")
}
