const watched = new WeakMap();

/**
 * Tells, at most once a frame, when something on a page is scrolled, and once at the beginning.
 * @param {Document} document
 * @param {boolean} isOn
 * @param {() => void} moved
 */
export function watchPage(document, isOn, moved) {
  document.removeEventListener("scroll", watched.get(document), { capture: true });
  watched.delete(document);
  if (!isOn) return;
  let isQueued = false;
  const tell = () => { isQueued = false; moved(); };
  const hear = () => {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(tell);
  };
  watched.set(document, hear);
  document.addEventListener("scroll", hear, { capture: true, passive: true });
  moved();
}
