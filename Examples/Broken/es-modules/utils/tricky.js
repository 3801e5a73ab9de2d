/* import nothing from './nothing'; export default 1 */
// export const commented = 1; import './nothing-either';
import {
  one as uno, // a comment, { in it }
  two /* and from './another' */,
} from './named';import*as all from'./named';import{three}from"./named"

const text = "import x from './x'; export default y";
const single = 'export { a } from "./b"';
const multi = `
import inside from './template';
export default ${`nested ${uno} export const z = 1`}
`;
const pattern = /export default (['"`])import\1/g;
const ratio = 4 / 2 / 1; const after = 'import("x") / export /';
const keys = { import: 1, export: 2, default: 3, from: 4, as: 5 };
const from = keys.import + keys.export + keys.default;
const importance = 1, exported = 2;

function shadow(two) {
  const one = `${two}`;
  return { one, two, uno };
}

label: for (const uno of [5]) {
  if (uno) break label;
}

export const facts = {
  text, single, multi, from, ratio, after,
  pattern: pattern.source,
  sum: uno + two + three + all.three + importance + exported,
  shadow: shadow('t'),
  shorthand: { uno, two },
  method: { two() { return uno; } }.two(),
}
export { keys as default }
