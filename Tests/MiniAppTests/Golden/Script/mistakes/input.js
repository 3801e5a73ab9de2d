import { a, b } from './m'
const b = 1
console.log(import.meta.url, a)
await a()
export { missing, a }
