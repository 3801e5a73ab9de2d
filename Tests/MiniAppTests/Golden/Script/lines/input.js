import {
  a, // one
  b,
} from "./m"
export {
  a,
  b as c
}
console.log(a,
  b)
