import {x, y, z} from './m.js'
const out = []
function a() { out.push(x); var x = 1 }
function b() { { function x() {} } return x }
function c(y = x) { var x = 3; return y }
function d({x}, [y], z = x) { return [x, y, z] }
const e = (x, y = x) => [x, y, z]
const f = x => y => x + y + z
const g = function x() { return typeof x }
const h = class x { m() { return typeof x } }
const i = {x() { return x }, y: () => y, get z() { return z }, set z(x) { out.push(x) }, async x2(x) { return x }, *y2(y) { yield y }}
function j() { try { throw 1 } catch ({message: x}) { return x } }
function k() { for (let x = 0, y = 5; x < 2; x++) out.push(x, y); return [x, y] }
function l() { switch (1) { case 1: let x = 's'; return x } }
function m() { class x { } return typeof x }
function n() { if (true) { var z = 'hoisted' } return z }
function o() { const f = () => { z2 = z; var z2 }; return f() }
function p() { x: for (const y of [1]) { continue x } return x }
async function q() { for await (const x of [1]) out.push(x); return x }
a(); out.push(typeof b(), c(), d({x: 1}, [2]), e('e'), f(1)(2), g(), new h().m(), i.x(), i.y(), i.z, j(), k(), l(), m(), n(), o(), p())
i.z = 9
q().then(r => console.log(JSON.stringify(out), r))
