import { element } from "../../element.js";
import { button, closeButton, lead, page, portrait, sheet, title } from "./parts.js";

/**
 * The card of an account that can be followed.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function follow(dialog, how) {
  const { words, answer } = how;
  const act = button(words(dialog.is_followed ? "follow.followed" : "follow.follow"), () => answer("accept"), dialog.is_followed ? "plain is-apart" : "is-apart");
  act.disabled = dialog.is_followed;
  return sheet(words("follow.name", { name: dialog.name }), closeButton(words, () => answer("dismiss")), ...head(dialog, how, title(dialog.name, { class: "center" })), act);
}

/**
 * The home page of an account: follow it, take the follow back, or leave.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function userProfile(dialog, how) {
  const { words, answer } = how;
  const act = dialog.is_followed
    ? button(words("follow.unfollow"), () => answer("reject"), "plain is-apart")
    : button(words("follow.follow"), () => answer("accept"), "is-apart");
  return page(dialog.name, { words, act: () => answer("dismiss") }, ...head(dialog, how, null), act);
}

const centred = { class: "lead center" };

function head(dialog, { words, tongue }, name) {
  const facts = [
    dialog.number && words(dialog.home === "toutiao" ? "follow.toutiao" : "follow.douyin", { number: dialog.number }),
    Number.isInteger(dialog.followers) && words("follow.followers", { n: dialog.followers, count: new Intl.NumberFormat(tongue, { notation: "compact" }).format(dialog.followers) }),
  ].filter(Boolean);
  return [element("div", { class: "center" }, portrait({ avatar_url: dialog.avatar_url, nickname: [...dialog.name][0] ?? "" }, "big")), name,
    lead(facts.join(" · "), centred), lead(dialog.introduction, centred)];
}
