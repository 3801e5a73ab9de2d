/**
 * What a page's layout answers to a selector query: places are counted from the upper left corner of what is in view.
 * @param {Document} document
 * @param {(id: number) => Node | undefined} node the drawn node with an id
 * @param {{nodes: number[], styles: string[]}} request
 * @returns {{nodes: (object | null)[], viewport: object}} in the order of the request
 */
export function measure(document, node, { nodes, styles }) {
  const view = document.scrollingElement;
  return {
    nodes: nodes.map((id) => measureNode(node(id), styles)),
    viewport: { ...box(0, 0, view.clientWidth, view.clientHeight), ...offsets(view) },
  };
}

function measureNode(host, styles) {
  if (!host?.getBoundingClientRect) return null;
  const { left, top, width, height } = host.getBoundingClientRect();
  const computed = host.ownerDocument.defaultView.getComputedStyle(host);
  const style = Object.fromEntries(styles.map((name) => [name, computed[name] ?? computed.getPropertyValue(name)]));
  return { ...box(left, top, width, height), ...offsets(host), style };
}

const box = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height, width, height });

const offsets = ({ scrollLeft, scrollTop, scrollWidth, scrollHeight }) => ({ scrollLeft, scrollTop, scrollWidth, scrollHeight });
