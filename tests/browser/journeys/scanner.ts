import { expect, type Locator, type Page } from "@playwright/test";
import type { Hands } from "./hands.ts";

/** How long a scanner rests on each thing: long enough for a hand that is slow to press. */
const restMs = 2000;

/** The one key that the person has. */
const theKey = "F9";

/** What one page asks of somebody who scans. */
type ScanFigure = {
  readonly page: string;
  /** From the heading to the button that goes on, with nothing chosen: each is a rest, and a chance to tire. */
  readonly toGoOn: number;
  /** The whole way round: what it costs to miss the thing that was meant. */
  readonly round: number;
};

/**
 * Somebody who has one switch. The scanner of their device goes from control to control by itself, in the order of the page, and
 * shows each by giving it the focus; their one key presses what is shown. The scanner keeps its own list: each radio button is an
 * entry of it, as in Switch Control and Switch Access. Text comes from the scanner's keyboard on the screen.
 */
export type ScanningPerson = {
  readonly hands: Hands;
  /** Counts the steps of the page that is open to the button that goes on; nothing on it may be for a pointer alone. */
  look(name: string, goOn: Locator): Promise<void>;
  figures(): readonly ScanFigure[];
  /** What was pressed in all this time, key by key, with "pointer" for a touch or a mouse. */
  pressed(): Readonly<Record<string, number>>;
  /** How often the key was pressed, and how long all of it takes. */
  effort(): { readonly presses: number; readonly minutes: number };
};

/** Gives the page to somebody who scans. Before its first address: their scanner comes with every page. */
export async function scanningPerson(page: Page): Promise<ScanningPerson> {
  const noted: Record<string, number> = {};
  await page.exposeFunction("scannerNotes", (what: string) => {
    noted[what] = (noted[what] ?? 0) + 1;
  });
  // The time that scanning takes goes by for the app too.
  await page.clock.install();
  await page.addInitScript(bringScanner, theKey);
  const figures: ScanFigure[] = [];
  let presses = 0;
  let waitedMs = 0;
  const press = async (control: Locator): Promise<void> => {
    await expect(control).toBeVisible();
    const steps = await control.evaluate((meant) => scanner.goTo(meant));
    await expect(control).toBeFocused();
    const restedMs = steps * restMs;
    await page.clock.fastForward(restedMs);
    waitedMs += restedMs;
    presses += 1;
    await page.keyboard.press(theKey);
  };
  return {
    hands: {
      press,
      choose: async (control) => {
        if (!(await control.isChecked())) await press(control);
        await expect(control).toBeChecked();
      },
      write: async (box, text) => {
        await press(box);
        await page.keyboard.insertText(text);
        await expect(box).toHaveValue(text);
      },
    },
    look: async (name, goOn) => {
      expect(await onlyForPointers(page), name).toEqual([]);
      const steps = await goOn.evaluate((meant) => scanner.stepsTo(meant));
      const round = await page.evaluate(() => scanner.items().length);
      figures.push({ page: name, toGoOn: steps, round });
    },
    figures: () => figures,
    pressed: () => noted,
    effort: () => ({ presses, minutes: Math.round(waitedMs / 60_000) }),
  };
}

type Scanner = {
  /** Everything that can be pressed or written in, in the order of the page. */
  items(): HTMLElement[];
  /** How many steps it is to this, from where the focus is. */
  stepsTo(meant: Element): number;
  /** Goes there step by step. */
  goTo(meant: Element): number;
};

declare global {
  var scanner: Scanner;
  var scannerNotes: (what: string) => Promise<void>;
}

/** Runs in the page. */
function bringScanner(key: string): void {
  const controls =
    "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const items = () =>
    [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (control) =>
        !control.matches(":disabled, [type=hidden]") &&
        control.checkVisibility({ visibilityProperty: true }) &&
        control.closest("[inert], [aria-hidden=true]") === null,
    );
  const isAfter = (item: Element, start: Element) =>
    Boolean(
      start.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  const next = (): HTMLElement | undefined => {
    const all = items();
    const start = document.activeElement ?? document.body;
    // With nothing in focus the page is scanned from its start.
    if (start === document.body) return all[0];
    return all.find((item) => isAfter(item, start)) ?? all[0];
  };
  const stepsTo = (meant: Element): number => {
    const all = items();
    const first = next();
    const from = first === undefined ? -1 : all.indexOf(first);
    const to = all.findIndex((item) => item === meant);
    if (from < 0 || to < 0) throw new Error("the scanner does not know it");
    return 1 + ((to - from + all.length) % all.length);
  };
  const goTo = (meant: Element): number => {
    if (document.activeElement === meant) return 0;
    const most = items().length + 1;
    for (let steps = 1; steps <= most; steps += 1) {
      const item = next();
      item?.focus();
      if (item === undefined || document.activeElement !== item)
        throw new Error(`cannot be shown: ${item?.outerHTML ?? "nothing"}`);
      if (item === meant) return steps;
    }
    throw new Error(`the scanner never comes to ${meant.outerHTML}`);
  };
  globalThis.scanner = { items, stepsTo, goTo };
  addEventListener("keydown", (event) => {
    void scannerNotes(event.key);
    if (event.key !== key) return;
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement)
      document.activeElement.click();
  });
  addEventListener("pointerdown", () => void scannerNotes("pointer"));
}

/** What answers to a pointer and is no control: no scanner and no key comes there. */
async function onlyForPointers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", {
    expression: "document.body",
  });
  const { listeners } = await session.send("DOMDebugger.getEventListeners", {
    objectId: result.objectId ?? "",
    depth: -1,
  });
  const kinds = /^(click|dblclick|pointer|mouse(down|up)|touch)/u;
  const ids = listeners.flatMap(({ type, backendNodeId }) =>
    kinds.test(type) && backendNodeId !== undefined ? [backendNodeId] : [],
  );
  const found: string[] = [];
  for (const backendNodeId of new Set(ids)) {
    const { object } = await session.send("DOM.resolveNode", { backendNodeId });
    const { result: said } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: nameIfNoControl.toString(),
      returnByValue: true,
    });
    if (said.value !== "") found.push(String(said.value));
  }
  await session.detach();
  return found;
}

/** Runs in the page, with what listens as `this`. */
function nameIfNoControl(this: unknown): string {
  if (!(this instanceof Element) || this === document.body) return "";
  const isControl = scanner.items().some((item) => item === this);
  const holds = this.matches("label") && this.querySelector("input") !== null;
  return isControl || holds || !this.checkVisibility()
    ? ""
    : this.outerHTML.slice(0, 120);
}
