import type { Page } from "@playwright/test";

/** What may stand without a picture in Easy Read, and why. */
const unpictured = [
  // Age, people, whom somebody loves: a picture of a kind of people is a stereotype.
  "[id^='equality-age']",
  "[id^='equality-ethnicity']",
  "[id^='equality-sexuality']",
  // Each language is called as its speakers call it; a flag is a country.
  "#language, [id^='language-']",
  // An organisation is known by its name.
  "[id='organisation'], [id^='organisation-']",
  // The player's own buttons stand under a picture that moves.
  ".signed *",
  // Questions that were left, in few lines: the heading above them has the picture that says so.
  ".left-question",
  // A file of a message has the name that its sender gave it.
  "[download]",
];

/**
 * Access rules 34 and 35, in Easy Read: every control of the main part has a picture, and no picture stands for two things that can
 * be chosen or pressed on one screen; words stand beside their picture or, where they have no room, below it from the row's edge.
 */
export async function pictureFaults(page: Page): Promise<string[]> {
  const isShown = await page.evaluate(() => {
    const { mode, pictures } = document.documentElement.dataset;
    return mode === "easy-read" && pictures === undefined;
  });
  if (!isShown) return [];
  const faults = [
    ...(await page.evaluate(readControls, unpictured)),
    ...(await page.evaluate(readRows)),
  ];
  return [...new Set(faults)].map((fault) => `pictures: ${fault}`);
}

function readControls(exceptions: readonly string[]): string[] {
  const faults: string[] = [];
  const means = new Map<string, string>();
  const controls = "a[href], button, summary, label.choice";
  for (const control of document.querySelectorAll(`main :is(${controls})`)) {
    if (!control.checkVisibility()) continue;
    const text = control.textContent ?? "";
    const words = text.trim().replaceAll(/\s+/gu, " ").slice(0, 60);
    const tile = control.querySelector(".tile");
    if (tile === null) {
      const own = control.querySelector("input") ?? control;
      if (!exceptions.some((selector) => own.matches(selector)))
        faults.push(`no picture: ${words}`);
      continue;
    }
    const drawn = tile.querySelector("img")?.src ?? tile.innerHTML;
    const other = means.get(drawn);
    const act = actOf(control);
    if (other === undefined) means.set(drawn, act);
    else if (other !== act)
      faults.push(`one picture for two things: ${other} / ${words}`);
  }
  return faults;

  /** The rows of a list are one thing each time, and so is one act on this or on that: what it is about is said to ears alone, or is a number. */
  function actOf(control: Element): string {
    if (control.matches(".task")) return "a row of the list";
    const spoken = control.querySelector(".hid")?.textContent ?? "";
    const seen = (control.textContent ?? "").replace(spoken, "");
    return seen.replaceAll(/\d+/gu, "").trim().split(/\s+/u, 3).join(" ");
  }
}

function readRows(): string[] {
  return [...document.querySelectorAll("main .pictured")].flatMap((row) => {
    const tile = row.querySelector(".tile");
    const words = row.lastElementChild;
    if (!row.checkVisibility() || !tile || !words || words === tile) return [];
    const fault = faultOf(row, tile.getBoundingClientRect(), words);
    const said = (words.textContent ?? "").trim().slice(0, 60);
    return fault === null ? [] : [`${fault}: ${said}`];
  });

  function faultOf(row: Element, tile: DOMRect, words: Element) {
    const range = document.createRange();
    range.selectNodeContents(words);
    const text = range.getBoundingClientRect();
    if (tile.width < 1 || text.width <= 1) return null;
    const isMirrored = getComputedStyle(row).direction === "rtl";
    const isBeside = isMirrored
      ? text.right <= tile.left + 1
      : text.left >= tile.right - 1;
    if (isBeside)
      return text.top < tile.bottom && text.bottom > tile.top
        ? null
        : "words are not in their picture's row";
    if (text.top < tile.bottom - 1) return "words lie over their picture";
    // In a choice the mark, the picture and the words are parts of one row.
    const frame = row.closest(".choice") ?? row;
    const edge = frame.getBoundingClientRect();
    const style = getComputedStyle(frame);
    const from = isMirrored
      ? edge.right - text.right - Number.parseFloat(style.paddingRight)
      : text.left - edge.left - Number.parseFloat(style.paddingLeft);
    return from > 12 ? "words stand off the row's edge" : null;
  }
}
