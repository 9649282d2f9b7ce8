import { type Look, usualLook } from "./look.ts";

/** Writes a look onto the page, as data attributes of its root that the styles know; what is usual is not written. */
export function applyLook(root: HTMLElement, look: Look): void {
  for (const [part, value] of Object.entries(look)) {
    if (value === usualLook[part as keyof Look]) delete root.dataset[part];
    else root.dataset[part] = String(value);
  }
}
