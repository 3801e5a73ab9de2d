import "./side-effect"
import only from "./utils/only.js"
import { named, other as renamed, default as alsoDefault, "odd name" as odd } from './utils/named'
import * as everything from "@scope/package"
import both, { member } from "../both"
import second, * as space from './space'
import { named as again } from './utils/named';
import config from "./config.json" with { type: "json" }
import {} from "./empty"

console.log(only, named, renamed, alsoDefault, odd, everything.x, both, member, second, space, again, config)
