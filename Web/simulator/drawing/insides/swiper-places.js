/**
 * Where each item stands when the swiper is at a position: 0 is in view, 1 the next one. In a circle the nearest way
 * round is taken, so that the first item follows the last.
 * @param {number} count
 * @param {number} position may lie between two items while a finger moves them
 * @param {{circular: boolean}} state
 * @returns {number[]}
 */
export function placesOf(count, position, { circular }) {
  return Array.from({ length: count }, (_, index) => {
    const offset = index - position;
    if (!circular || count < 2) return offset;
    const turned = ((offset % count) + count) % count;
    return turned > count / 2 ? turned - count : turned;
  });
}

/**
 * The item at which a swiper comes to rest when it is sent to `to`.
 * @param {number} to may lie outside of the items
 * @param {number} count
 * @param {{circular: boolean, displaymultipleitems: number, autoplay: boolean}} state
 * @returns {number}
 */
export function restingPlace(to, count, { circular, displaymultipleitems, autoplay }) {
  if (count === 0) return 0;
  const whole = Math.round(to);
  if (circular) return ((whole % count) + count) % count;
  const last = Math.max(0, count - displaymultipleitems);
  if (autoplay && whole > last) return 0;
  return Math.min(last, Math.max(0, whole));
}
