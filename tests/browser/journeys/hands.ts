import type { Locator } from "@playwright/test";

/** How somebody works the controls of a page. */
export type Hands = {
  /** Chooses a radio button or ticks a box. */
  choose(control: Locator): Promise<void>;
  /** Puts text into a box. */
  write(box: Locator, text: string): Promise<void>;
  /** Presses a button or follows a link. */
  press(control: Locator): Promise<void>;
};

/** A finger or a mouse, and any keyboard. */
export const touch: Hands = {
  choose: (control) => control.check(),
  write: (box, text) => box.fill(text),
  press: (control) => control.click(),
};

/** Keys alone, with a screen reader, which goes to a control by its name. */
export const keyboard: Hands = {
  choose: async (control) => {
    await control.focus();
    await control.press("Space");
  },
  write: async (box, text) => {
    await box.focus();
    await box.page().keyboard.insertText(text);
  },
  press: async (control) => {
    await control.focus();
    await control.press("Enter");
  },
};
