import { a } from './format'
import { b } from '../other/format.js'
import { c } from './格式'
import { d } from './_private'
import { e } from '..'
function f(_format) { return _format + a + b + c + d + e }
