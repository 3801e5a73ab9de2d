import { a } from './m'

function f() {
  return a(1, 2
}
