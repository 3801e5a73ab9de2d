export * from './named.js';
export * as everything from './named.js';
export { default } from './default-function.js';
export { default as Person, default as SamePerson } from './default-class.js';
export { count as counted, increase } from './counter';
// Its own name wins over the one that * brings.
export const four = 'four of again';
