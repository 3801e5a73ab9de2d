import order from './order';

order.push('named');

export const one = 1;
export let two = 2,
  three = 3;
export var four = one + three;
export function five() {
  return 5;
}
export async function six() {
  return 6;
}
export function* upTo(n) {
  for (let i = 1; i <= n; i += 1) yield i;
}
export class Seven {
  value = 7;
}
export const {
  eight,
  inner: [nine, ...rest],
  missing = 'default',
} = { eight: 8, inner: [9, 10, 11] };

const hidden = 'hidden';
const a = 'a';
export { hidden as shown, a as 'default-like', a };
