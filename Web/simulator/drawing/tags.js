const words = (text) => new Set(text.trim().split(/\s+/));

/** The mini-app's own tags; each is drawn as `tt-` and its name, and TTSS selectors are renamed alike. */
export const componentTags = words(`
  page view text rich-text image icon progress button input textarea checkbox checkbox-group radio radio-group switch
  slider label form picker picker-view picker-view-column scroll-view swiper swiper-item movable-area movable-view mask
  cover-view cover-image navigator page-meta match-media video canvas map camera live-player live-preview video-player
  rtc-room web-view ad draw-ad open-data aweme-data aweme-user-card aweme-live-book pay-button consume-card rate-button
  confirm-receipt-button member-button clue-order-form shop-follow-card payment-channel-select block slot template audio`);

/** Tags that are drawn as the HTML elements they are. */
export const htmlTags = words(`
  a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details
  dfn dir div dl dt em fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd legend li
  main mark menu meter nav nobr ol optgroup option output p picture pre q rp rt ruby s samp section select small source
  span strike strong sub summary sup table tbody td tfoot th thead time tr track tt u ul var wbr`);

/** Tags that could run, load or restyle something; an invisible stand-in keeps their place. */
const refused = words(`
  script iframe frame frameset object embed applet link style meta base title head html body noscript portal fencedframe
  param foreignobject`);

/** @typedef {"component" | "html" | "svg" | "unknown" | "refused"} TagKind */

/**
 * How a tag is drawn. Unknown tags keep their name, so that selectors for them work.
 * @param {string} tag as the author wrote it; mini-app tags are case-sensitive
 * @param {boolean} insideSVG
 * @returns {{kind: TagKind, name: string}}
 */
export function drawnAs(tag, insideSVG) {
  const lower = tag.toLowerCase();
  if (refused.has(lower)) return { kind: "refused", name: "tt-refused" };
  if (insideSVG || lower === "svg") return { kind: "svg", name: tag };
  if (componentTags.has(tag)) return { kind: "component", name: `tt-${tag}` };
  if (htmlTags.has(lower)) return { kind: "html", name: lower };
  return { kind: "unknown", name: /^[a-z][\w.-]*$/i.test(tag) ? lower : "tt-unknown" };
}
