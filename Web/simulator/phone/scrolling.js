/**
 * Scrolls a page for `tt.pageScrollTo`.
 * @param {Document} document
 * @param {(id: number) => Node | undefined} node the drawn node with an id
 * @param {{top?: number, node?: number, offset?: number, duration: number}} wish
 */
export function scrollPage(document, node, { top, node: id, offset = 0, duration }) {
  const view = document.scrollingElement;
  const target = top ?? placeOf(node(id), view) + offset;
  const last = Math.max(0, view.scrollHeight - view.clientHeight);
  glide(view, Math.min(Math.max(0, target), last), matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : duration);
}

const placeOf = (node, view) => (node?.getBoundingClientRect ? node.getBoundingClientRect().top + view.scrollTop : view.scrollTop);

const moves = new WeakMap();

/** Moves in the given time, slow at both ends; a newer movement ends an older one. */
function glide(view, target, duration) {
  const start = view.scrollTop;
  const begin = performance.now();
  const move = {};
  moves.set(view, move);
  const step = (now) => {
    if (moves.get(view) !== move) return;
    const part = duration > 0 ? Math.min(1, (now - begin) / duration) : 1;
    view.scrollTop = start + (target - start) * (part * part * (3 - 2 * part));
    if (part < 1) requestAnimationFrame(step);
  };
  step(begin);
}
