import type { Page } from "@playwright/test";

/**
 * What may stand without a picture in Easy Read, and why. A field's own label is its question, which has one where it can: six fields
 * of one kind are told apart by their number.
 */
const unpictured = [
  // A person's own name for their age, their people, whom they love: a picture of a kind of people is a stereotype.
  "[id^='equality-age']",
  "[id^='equality-ethnicity']",
  "[id^='equality-sexuality']",
  // Each language is called as its speakers call it; a flag is a country.
  "#language, [id^='language-']",
  // An organisation is known by its name.
  "[id='organisation'], [id^='organisation-']",
  // The player's own buttons stand under a picture that moves.
  ".signed *",
  // The name of what was saved, told or sent is a person's own.
  "[download]",
];

/**
 * Access rule 34, in Easy Read: every control of the main part has a picture, and its words stand beside it or, where they have no
 * room, below it and as wide as the row; rule 35: no picture stands for two things that can be chosen or pressed on one screen.
 */
export async function pictureFaults(page: Page): Promise<string[]> {
  return page.evaluate((exceptions) => {
    const { dataset } = document.documentElement;
    const main = document.querySelector("main");
    if (dataset["mode"] !== "easy-read" || main === null) return [];
    if (dataset["pictures"] !== undefined) return [];
    const faults = new Set<string>();
    const means = new Map<string, string>();
    const controls = "a[href], button, summary, label.choice";
    for (const control of main.querySelectorAll(controls)) {
      if (!control.checkVisibility()) continue;
      const words = wordsOf(control);
      const tile = control.querySelector(".tile");
      if (tile === null) {
        if (!isExcepted(control)) faults.add(`no picture: ${words}`);
        continue;
      }
      const picture = tile.innerHTML.replaceAll(
        / (?:loading|alt)="[^"]*"/gu,
        "",
      );
      const other = means.get(picture);
      if (other === undefined) means.set(picture, words);
      else if (!isSame(other, words))
        faults.add(`one picture for two things: ${other} / ${words}`);
    }
    for (const row of main.querySelectorAll(".pictured")) {
      const fault = row.checkVisibility() && placeFault(row);
      if (fault) faults.add(`${fault}: ${wordsOf(row)}`);
    }
    return [...faults].map((fault) => `pictures: ${fault}`);

    function wordsOf(element: Element): string {
      return (element.textContent ?? "")
        .trim()
        .replaceAll(/\s+/gu, " ")
        .slice(0, 60);
    }

    function isExcepted(control: Element): boolean {
      const own = control.querySelector("input") ?? control;
      return exceptions.some((selector) => own.matches(selector));
    }

    /** The same act for one thing and for another, and the rows of one list. */
    function isSame(one: string, other: string): boolean {
      const first = (words: string) => words.split(/[\s:]/u)[0];
      return first(one) === first(other);
    }

    function placeFault(row: Element): string | null {
      const tile = row.querySelector(".tile");
      const words = row.lastElementChild;
      if (tile === null || words === null || words === tile) return null;
      const box = tile.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(words);
      const text = range.getBoundingClientRect();
      if (box.width < 1 || text.width <= 1) return null;
      const isMirrored = getComputedStyle(row).direction === "rtl";
      const isBeside = isMirrored
        ? text.right <= box.left + 1
        : text.left >= box.right - 1;
      if (isBeside)
        return text.top < box.bottom && text.bottom > box.top
          ? null
          : "words are not in their picture's row";
      if (text.top < box.bottom - 1) return "words lie over their picture";
      // Below it, they begin where the row begins.
      const frame = (words.parentElement ?? row).closest(".choice") ?? row;
      const style = getComputedStyle(frame);
      const edge = frame.getBoundingClientRect();
      const from = isMirrored
        ? edge.right - text.right - Number.parseFloat(style.paddingRight)
        : text.left - edge.left - Number.parseFloat(style.paddingLeft);
      return from > 12 ? "words stand off the row's edge" : null;
    }
  }, unpictured);
}
