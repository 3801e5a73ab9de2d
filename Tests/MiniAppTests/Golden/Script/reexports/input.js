export * from "./all"
export * as inner from "./inner"
export { one, two as deux, default as first } from "./some"
export { default } from "./main"
import { three } from "./some"
export { three, three as drei }
