import { askBeforeGoing } from "../../device/ask-before-going.ts";
import { notesPath } from "../../device/leave.ts";

declare global {
  interface Window {
    /** Lets the app take over, and presses what was pressed before it could. Set by {@link holdPresses}. */
    releasePress?: () => void;
  }
}

/** Every link that stays in the app. Leaving is never held, and a link to a place of this page loses nothing. */
const link = `a[href^="/"]:not([href="${notesPath}"])`;

/**
 * Remembers which button was pressed before the app was there, or, where something was typed, which link: pressing Continue on a slow
 * line must neither do nothing nor send the text into the void, and who presses "British Sign Language" early means it. What was
 * typed stays in the field, which the app takes over as it is; before a reload the browser asks, until it is kept.
 */
export function holdPresses(page: Window): void {
  let pressed: HTMLElement | null = null;
  const { document } = page;
  const hasWords = (): boolean => !!document.querySelector("textarea")?.value;
  const hold = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>(
      // Nothing will come to take them where the app could not start.
      hasWords() && !document.querySelector("[data-failed]")
        ? `${link}, button`
        : "button",
    );
    if (control === null) return;
    event.preventDefault();
    event.stopPropagation();
    pressed?.removeAttribute("aria-busy");
    pressed = control;
    control.setAttribute("aria-busy", "true");
  };
  const noSubmit = (event: Event): void => {
    event.preventDefault();
  };
  document.addEventListener("click", hold, true);
  document.addEventListener("submit", noSubmit, true);
  askBeforeGoing(
    page,
    () => hasWords() && !document.querySelector(".saved[data-state=saved]"),
  );
  page.releasePress = () => {
    document.removeEventListener("click", hold, true);
    document.removeEventListener("submit", noSubmit, true);
    pressed?.removeAttribute("aria-busy");
    pressed?.click();
  };
}
