declare global {
  interface Window {
    /** Lets the app take over, and presses what was pressed before it could. Set by {@link holdPresses}. */
    releasePress?: () => void;
  }
}

/**
 * Remembers which button of a page, or link of a question, was pressed before the app was there: pressing Continue on a slow line must
 * neither do nothing nor send the text into the void, and who presses "British Sign Language" early means it. What was typed stays in the field, which the app takes over as it is.
 */
export function holdPresses(page: Window): void {
  let pressed: HTMLElement | null = null;
  const { document } = page;
  const hold = (event: Event): void => {
    const target = event.target as Element;
    const isQuestion = document.querySelector("textarea") !== null;
    const control = target.closest<HTMLElement>(
      isQuestion ? "main a, button" : "button",
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
  page.releasePress = () => {
    document.removeEventListener("click", hold, true);
    document.removeEventListener("submit", noSubmit, true);
    pressed?.removeAttribute("aria-busy");
    pressed?.click();
  };
}
