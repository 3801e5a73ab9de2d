import order from './order';

order.push('default-function');

export default function greet(name) {
  return `你好，${name}`;
}

export const before = greet('先');
