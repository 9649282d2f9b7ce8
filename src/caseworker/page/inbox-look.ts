import { applyLook } from "../../device/look/apply-look.ts";
import { keepLook, keptLook } from "../../device/look/keep-look.ts";
import { type Look, lookChoices, usualLook } from "../../device/look/look.ts";

/** Its own: the reporter's app may live on the same origin, and the two share nothing. */
const key = "heard-casework-look";

const sizes: readonly Look["textSize"][] = lookChoices.textSize;

/** How the inbox looks: what was chosen in this browser, else what the system says. */
export function inboxLook(page: Window): Look {
  return keptLook(page, key)?.look ?? usualLook;
}

/** Shows a look at once, and keeps it in this browser. */
export function showInboxLook(page: Window, look: Look): void {
  applyLook(page.document.documentElement, look);
  keepLook(page, { look, chosenAtMs: Date.now() }, key);
}

/** The next size, or the same at the ends. */
export function nextSize(size: Look["textSize"], by: 1 | -1): Look["textSize"] {
  return sizes[sizes.indexOf(size) + by] ?? size;
}
