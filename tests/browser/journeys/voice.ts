import { expect, type Locator, type Page } from "@playwright/test";
import { controlsOf, faultsAmong, type NamedControl } from "../gates/names.ts";
import type { Hands } from "./hands.ts";

/** Somebody who works the device by saying what stands on it. */
export type SpeakingPerson = {
  readonly hands: Hands;
  /** Looks whether everything on the page can be said: each name starts with what is seen, and no two things answer to one. */
  look(): Promise<void>;
};

/**
 * Gives the page to somebody who has voice control. They read the words on a control and say them; what has those words is pressed.
 * Where several have them, they say the whole name that voice control shows beside its number.
 */
export function speakingPerson(page: Page): SpeakingPerson {
  const say = async (control: Locator): Promise<void> => {
    await expect(control).toBeVisible();
    const controls = await controlsOf(page);
    const meant = controls[await placeAmong(page, control, controls)];
    if (meant === undefined)
      throw new Error(`not among the controls: ${String(control)}`);
    const words = wordsFor(meant, controls);
    const heard = controls.filter((each) => answersTo(each, words));
    expect(heard, `what answers to “${words}”`).toEqual([meant]);
    await control.click();
  };
  return {
    hands: {
      press: say,
      choose: async (control) => {
        if (!(await control.isChecked())) await say(control);
        await expect(control).toBeChecked();
      },
      write: async (box, text) => {
        await say(box);
        await expect(box).toBeFocused();
        // Dictation puts whole phrases into the box; no key goes down.
        await page.keyboard.insertText(text);
        await expect(box).toHaveValue(text);
      },
    },
    look: async () => {
      // Names and what is seen are asked for one after the other: a page may still come to rest in between.
      await expect(async () => {
        const controls = await controlsOf(page);
        expect([...faultsAmong(controls), ...twins(controls)]).toEqual([]);
      }).toPass({ timeout: 10_000 });
    },
  };
}

/** What is seen on it, without the hint under it; the whole name where others look the same. */
function wordsFor(
  meant: NamedControl,
  controls: readonly NamedControl[],
): string {
  const alike = controls.filter(({ spoken }) => spoken === meant.spoken);
  return alike.length === 1 ? meant.spoken : meant.name;
}

function answersTo({ spoken, name }: NamedControl, words: string): boolean {
  return spoken === words || name === words;
}

/** Controls that no words tell apart: they have one name, and do different things. */
function twins(controls: readonly NamedControl[]): string[] {
  const seen = new Map<string, NamedControl>();
  return controls.flatMap((control) => {
    const before = seen.get(control.name);
    seen.set(control.name, control);
    const isSame = control.href !== "" && before?.href === control.href;
    return before === undefined || isSame ? [] : [control.name];
  });
}

/** Where the control stands among those that voice control knows. */
async function placeAmong(
  page: Page,
  control: Locator,
  controls: readonly NamedControl[],
): Promise<number> {
  await control.evaluate((meant) => {
    globalThis.meantByVoice = meant;
  });
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", {
    expression: "globalThis.meantByVoice",
  });
  const { node } = await session.send("DOM.describeNode", {
    objectId: result.objectId ?? "",
  });
  await session.detach();
  return controls.findIndex(({ nodeId }) => nodeId === node.backendNodeId);
}

declare global {
  var meantByVoice: Element;
}
