import type { Page } from "@playwright/test";

/** What a person finds on the page of a question: what is answered by the name of its control, without what is not chosen. */
export type Seen = {
  readonly title: string;
  /** All that stands on it, without blanks. */
  readonly words: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Whether the focus is where it was held, with the caret at its place. */
  readonly isHeld: boolean;
  readonly focus: string;
};

/** One thing that can be typed into, ticked or opened on the page of a question. */
type Control = {
  readonly at: number;
  readonly is: "line" | "lines" | "email" | "tick" | "more";
};

/** Works a page from inside it, so that hundreds of walks fit in a test. */
type PageEyes = {
  /** Opens a page of the app without loading it anew, and waits for its heading; false where it does not come. */
  open(path: string, title: string): Promise<boolean>;
  /** Waits until the heading says the first of these and the rest stands below it, and tells what is there. */
  seeAs(words: readonly string[]): Promise<Seen>;
  controls(): Control[];
  /** Gives a control of the list the focus, its caret at this part of its text. Tells what stands in all of them. */
  focusOn(at: number, part: number): Seen["answers"];
  /**
   * Remembers where the focus has to be afterwards: where it is, or on a button of the bar, which gets it now where it is worked by
   * key. Tells what is answered, and where the middle of that button is.
   */
  hold(
    label: string | null,
    isByKey: boolean,
  ): {
    answers: Seen["answers"];
    x: number;
    y: number;
  };
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What the eyes are made of. */
type PageReading = {
  title(): string;
  /** All that stands on the page, without blanks: one idea may stand on a line of its own. */
  words(): string;
  fields(): (Field | HTMLButtonElement)[];
  answers(): Record<string, string>;
  kindOf(field: Element): Control["is"];
  caretOf(field: Element | null): string;
  barButton(label: string): HTMLElement;
  /** False where it does not become so. */
  until(isSo: () => boolean): Promise<boolean>;
};

declare global {
  interface Window {
    eyes: PageEyes;
    reading: PageReading;
  }
}

/** Gives a page eyes, before its own scripts. */
export async function giveEyes(page: Page): Promise<void> {
  await page.addInitScript(giveReading);
  await page.addInitScript(giveHands);
}

/** Runs in the page. */
function giveReading(): void {
  const giveUpAfterMs = 5000;
  const plain = (text: string | null | undefined): string =>
    (text ?? "").replaceAll(/\s+/gu, " ").trim();
  const all = <Found extends Element>(selector: string): Found[] => [
    ...document.querySelectorAll<Found>(selector),
  ];
  const isTick = (field: Element): field is HTMLInputElement =>
    field instanceof HTMLInputElement &&
    (field.type === "radio" || field.type === "checkbox");
  const fields: PageReading["fields"] = () =>
    all("main :is(input, textarea, .more-choices)");
  window.reading = {
    title: () => plain(document.querySelector("main h1")?.textContent),
    words: () =>
      (document.querySelector("main")?.textContent ?? "").replaceAll(
        /\s+/gu,
        "",
      ),
    fields,
    answers: () =>
      Object.fromEntries(
        fields().flatMap((field) => {
          if (field instanceof HTMLButtonElement) return [];
          if (!isTick(field)) return [[field.id, field.value]];
          return field.checked ? [[`${field.name}=${field.value}`, "yes"]] : [];
        }),
      ),
    kindOf: (field) => {
      if (field instanceof HTMLButtonElement) return "more";
      if (isTick(field)) return "tick";
      if (field instanceof HTMLTextAreaElement) return "lines";
      return field instanceof HTMLInputElement && field.type === "email"
        ? "email"
        : "line";
    },
    caretOf: (field) =>
      field instanceof HTMLTextAreaElement ||
      (field instanceof HTMLInputElement && field.type === "text")
        ? `${String(field.selectionStart)}-${String(field.selectionEnd)}`
        : "",
    barButton: (label) => {
      const found = all<HTMLElement>("header button[aria-pressed]").find(
        ({ textContent }) => plain(textContent) === label,
      );
      if (found === undefined) throw new Error(`no button ${label}`);
      return found;
    },
    until: async (isSo) => {
      const giveUpAt = performance.now() + giveUpAfterMs;
      while (!isSo()) {
        if (performance.now() > giveUpAt) return false;
        await new Promise((resume) => requestAnimationFrame(resume));
      }
      return true;
    },
  };
}

/** Runs in the page. */
function giveHands(): void {
  const { title, words, fields, answers, kindOf, caretOf, barButton, until } =
    window.reading;
  let held: Element | null = null;
  let caret = "";
  window.eyes = {
    open: async (path, wanted) => {
      history.replaceState(null, "", path);
      dispatchEvent(new PopStateEvent("popstate"));
      return until(() => title() === wanted);
    },
    seeAs: async ([wanted, ...others]) => {
      await until(
        () =>
          title() === wanted && others.every((each) => words().includes(each)),
      );
      const focused = document.activeElement;
      return {
        title: title(),
        words: words(),
        answers: answers(),
        isHeld: focused === held && caretOf(focused) === caret,
        focus: `${focused?.tagName ?? ""} ${focused?.id ?? ""} ${caretOf(focused)}`,
      };
    },
    controls: () => fields().map((field, at) => ({ at, is: kindOf(field) })),
    focusOn: (at, part) => {
      const field = fields()[at];
      field?.focus();
      if (field !== undefined && caretOf(field) !== "") {
        const text = field as Field;
        const place = Math.round(text.value.length * part);
        text.setSelectionRange(place, place);
      }
      return answers();
    },
    hold: (label, isByKey) => {
      const button = label === null ? null : barButton(label);
      if (isByKey) button?.focus();
      else button?.scrollIntoView({ block: "nearest" });
      held = button ?? document.activeElement;
      caret = caretOf(held);
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return {
        answers: answers(),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    },
  };
}
