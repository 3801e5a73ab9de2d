export const a = 1, { b, c: { d = a }, ...e } = read(), [f, , g = 2, ...h] = list
export let counter = 0
export var old
export function increment() { counter++ }
export async function load() {}
export function* walk() {}
export class Shape { area() { return 0 } }
const local = 1, $ = 2, 名字 = 3
export { local, local as alias, local as "odd name", $, 名字 }
