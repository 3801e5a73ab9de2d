"use strict";

/** Numbers that are the same in every run: `random(6)` is 0…5. */
function randomFrom(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * limit);
  };
}

/** A snapshot without ids and anchors, so that two pages can be compared. */
function shape(node) {
  if (node.length === 1) return null;
  if (node.length === 2) return node[1];
  return [node[1], node[2], node[3].map(shape).filter((child) => child !== null)];
}

module.exports = { randomFrom, shape };
