export let count = 0;

export function increase() {
  count += 1;
  count++;
}

export function reset() {
  [count] = [0];
}
