/**
 * The keys of the trace: arrows choose, open and close, Enter shows the source.
 * @param {HTMLElement} table
 * @param {object} acts
 * @param {(row: HTMLElement) => boolean} acts.isOpen
 * @param {(row: HTMLElement, opens: boolean) => void} acts.toggle
 * @param {(row: HTMLElement) => void} acts.openSource
 */
export function listenToKeys(table, { isOpen, toggle, openSource }) {
  table.addEventListener("keydown", (event) => {
    const row = event.target;
    if (!row.matches?.("tr") || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = reachable(table);
    const place = rows.indexOf(row);
    const isStep = row.matches(".step");
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1, PageDown: place + 10, PageUp: place - 10 }[event.key];
    if (to !== undefined) focusRow(table, rows[Math.min(rows.length - 1, Math.max(0, to))]);
    else if (event.key === "ArrowRight") toggle(row, true);
    else if (event.key === "ArrowLeft" && (isOpen(row) || !isStep)) toggle(row, false);
    else if (event.key === "ArrowLeft") focusRow(table, row.parentElement.querySelector(".group"));
    else if (event.key === "Enter" && isStep) openSource(row);
    else if (event.key === " ") toggle(row, !isOpen(row));
    else return;
    event.preventDefault();
  });
}

/**
 * Gives a row the focus, and only this row a place in the tab order.
 * @param {HTMLElement} table
 * @param {HTMLElement | null | undefined} row
 */
export function focusRow(table, row) {
  if (!row) return;
  for (const old of table.querySelectorAll('tr[tabindex="0"]')) old.tabIndex = -1;
  row.tabIndex = 0;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** Steps that are in view, and the headings of folded groups. */
const reachable = (table) => [...table.querySelectorAll("tr.step, tr.group")].filter((row) => {
  const body = row.parentElement;
  if (body.hidden || row.hidden) return false;
  const isFolded = body.classList.contains("is-folded");
  return row.matches(".group") ? isFolded || row === document.activeElement || body.querySelector(".step") === null : !isFolded;
});
