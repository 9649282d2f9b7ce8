import { expect, type Locator, type Page } from "@playwright/test";

/** A person who has a keyboard and nothing else. */
export type Keyboard = {
  /** Goes on with Tab until this has the focus. */
  to(target: Locator): Promise<void>;
  /** Goes there, and presses Enter. */
  press(target: Locator): Promise<void>;
  /** Goes there, and types. */
  type(target: Locator, text: string): Promise<void>;
  /** Goes to a group of choices, and chooses this one with arrows and Space. */
  choose(target: Locator): Promise<void>;
};

/** More stops than any page of the reporter's app has. */
const mostStops = 60;

/** @param onStop Looks at each place that a key leads to. */
export function keyboardOf(
  page: Page,
  onStop: () => Promise<void> = async () => undefined,
): Keyboard {
  const move = async (key: "Tab" | "ArrowDown"): Promise<void> => {
    await page.keyboard.press(key);
    await onStop();
  };
  const hasFocus = async (target: Locator): Promise<boolean> =>
    target.evaluate((element) => element === document.activeElement);
  const to = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await hasFocus(target)) return;
      await move("Tab");
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  };
  const choose = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible();
    if ((await target.getAttribute("type")) === "checkbox") {
      await to(target);
      if (!(await target.isChecked())) await page.keyboard.press("Space");
      return expect(target).toBeChecked();
    }
    const name = await target.getAttribute("name");
    const group = page.locator(`input[name="${String(name)}"]`);
    for (let stops = 0; stops < mostStops; stops++) {
      const inside = await group.evaluateAll((radios) =>
        radios.some((radio) => radio === document.activeElement),
      );
      if (inside) break;
      await move("Tab");
    }
    if (await hasFocus(target)) await page.keyboard.press("Space");
    for (let moves = 0; moves < mostStops; moves++) {
      if (await hasFocus(target)) break;
      await move("ArrowDown");
    }
    await expect(target).toBeChecked();
  };
  return {
    to,
    choose,
    press: async (target) => {
      await to(target);
      await page.keyboard.press("Enter");
    },
    type: async (target, text) => {
      await to(target);
      await page.keyboard.insertText(text);
    },
  };
}
