import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import { keyboardOf } from "../../support/keyboard.ts";
import { filled, likesToRead, saidOn, startsWith } from "../../support/said.ts";
import { focusRingFaults } from "../gates/focus-ring.ts";
import { focusWatch } from "../gates/keyboard.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { withCaseJourney } from "./case-journey.ts";
import type { Hands } from "./hands.ts";
import { tellCase } from "./tell-case.ts";
import { expectFactsInInbox, openInInbox } from "./told-in-inbox.ts";
import { namedButton } from "./words-on.ts";

const told = cases["04-drop-in"];

// Each step is an act of its own: to trace them all takes longer than to walk.

test("a whole report is told and sent in Easy Read with Tab, arrows, Space and Enter alone, and the focus is seen at every stop", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await withCaseJourney(["app", "letter-at-drop-in"], async (journey) => {
    const { site, organisation } = journey;
    await likesToRead(page.context(), { mode: "easy-read" });
    const pressed = await keysAndPointers(page);
    await page.goto(site.relay.origin);
    const { hands, faults } = await keyboardPerson(page);
    const { reporter: words } = saidOn(page);
    await hands.press(
      page.getByRole("link", { name: startsWith(words.start.tell) }),
    );
    const heading = page.getByRole("heading", { level: 1 });
    await tellCase({
      page,
      answers: answersOnScreens(told),
      organisation,
      hands,
      onPage: () => expect(heading).toBeFocused(),
    });
    await hands.press(
      namedButton(page, filled(words.check.send, { organisation })),
    );
    await expect(heading).toHaveText(words.receipt.title, { timeout: 20_000 });
    await expect(heading).toBeFocused();
    await hands.press(page.getByRole("link", { name: words.receipt.next }));
    await expect(heading).toHaveText(
      filled(words.report.arrived, { organisation }),
    );
    expect(faults()).toEqual([]);
    expect([...pressed].toSorted()).toEqual([" ", "ArrowDown", "Enter", "Tab"]);
    const inbox = await (await browser.newContext()).newPage();
    await openInInbox(inbox, site);
    await expectFactsInInbox(inbox, told);
  });
});

/** Somebody with a keyboard, who has to see where they are after every key. */
async function keyboardPerson(page: Page): Promise<{
  readonly hands: Hands;
  readonly faults: () => readonly string[];
}> {
  const faults: string[] = [];
  const focusNow = await focusWatch(page);
  const keys = keyboardOf(page, async () => {
    const stop = await focusNow();
    if (stop === null) return;
    const here = `${new URL(page.url()).pathname} ${stop.what}`;
    if (stop.isHidden) faults.push(`${here}: the focus is not seen`);
    for (const fault of focusRingFaults({ stops: [stop] }))
      faults.push(`${here}: ${fault}`);
  });
  return {
    hands: { press: keys.press, choose: keys.choose, write: keys.type },
    faults: () => faults,
  };
}

/** Gathers which keys go down from now on, and "pointer" for a touch or a mouse. */
async function keysAndPointers(page: Page): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  await page.exposeFunction("notePressed", (what: string) => {
    seen.add(what);
  });
  await page.addInitScript(() => {
    addEventListener("keydown", ({ key }) => void notePressed(key));
    addEventListener("pointerdown", () => void notePressed("pointer"));
  });
  return seen;
}

declare global {
  var notePressed: (what: string) => Promise<void>;
}
