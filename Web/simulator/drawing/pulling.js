const distance = 50;

/**
 * Tells when a person pulls a page down that stands at its top, if the page allows it.
 * @param {Document} document
 * @param {() => void} pulled
 */
export function reportPulling(document, pulled) {
  let start = null;
  const isAllowed = () => document.documentElement.dataset.pullDown === "true" && document.scrollingElement.scrollTop <= 0;
  const press = (y) => { start = isAllowed() ? y : null; };
  const move = (y) => {
    if (start === null || y - start < distance) return;
    start = null;
    pulled();
  };
  const isMouse = ({ pointerType, button }) => pointerType !== "touch" && button <= 0;
  document.addEventListener("pointerdown", (event) => { if (isMouse(event)) press(event.clientY); });
  document.addEventListener("pointermove", (event) => { if (isMouse(event)) move(event.clientY); });
  document.addEventListener("pointerup", () => { start = null; });
  document.addEventListener("touchstart", ({ touches }) => press(touches[0].clientY), { passive: true });
  document.addEventListener("touchmove", ({ touches }) => move(touches[0].clientY), { passive: true });
  document.addEventListener("touchend", () => { start = null; }, { passive: true });
}
