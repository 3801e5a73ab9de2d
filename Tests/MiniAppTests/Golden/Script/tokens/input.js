import { a, g } from './m'
const quotient = a / g / 2, pattern = /a[/\]]\/g/gi.test(a), both = a++ / /g/.exec(g)
if (a) /g/.test(g)
const block = () => {}
/a/g.exec(a)
const text = `${a}${`in ${ { a, b: `${g}` }.a } out`} a \` \${a}`
const strings = 'a \'a\' \
a' + "g \"g\""
const numbers = 0x1a + 1_000.5e-3 + .5 + 1n + 0b1 + 5..a
const odd = a ?.5 : g, safe = a?.[g]?.(a) ?? g, power = a ** -g >>> 1
/* a g */ // a g
const 变量 = a, \u0061b = g　+ 1
a ||= g
async function f() { for await (const x of a) await g(x); return await a }
function* h() { const y = yield a; yield* g; yield
  return /a/ }
var { a: renamed, g: { a: inner } } = g
let async = async => async, of = async (a) => a, get = async g => g
do a(); while (g) a()
