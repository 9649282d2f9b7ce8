import type { Page } from "@playwright/test";

/** Words that every language has as they are: the name of days and months comes from the platform, addresses and numbers are facts. */
const everywhere = [
  // Days and months, where a date stands alone.
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
  // What the platform says in Arabic, and of hours.
  /\p{Script=Arabic}+|\b[AP]M\b/gu,
  // Addresses of pages and of email, and whatever holds a number.
  /\S*(?:\d|@|\.(?:co|org|uk|com|example))\S*/gu,
];

/**
 * What is still English on a page that stands in a pseudo-language, whose every phrase is held by ⟦ and ⟧: text, names for ears
 * and the title.
 *
 * @param own Words that come from no file: what was written, what an organisation is called.
 */
export async function englishLeft(
  page: Page,
  own: readonly string[],
): Promise<string[]> {
  const said = await page.evaluate(readAll);
  return said
    .map((text) => rest(text, own))
    .filter((text) => /\p{L}{2,}/u.test(text))
    .map((text) => `not translated: ${text.trim()}`);
}

function rest(text: string, own: readonly string[]): string {
  let left = text;
  // From the inside: a phrase may be filled into another.
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replaceAll(/⟦[^⟦⟧]*⟧/gu, "");
  }
  for (const words of own) left = left.replaceAll(words, "");
  for (const pattern of everywhere) left = left.replaceAll(pattern, "");
  return left;
}

/** Runs in the page. */
function readAll(): string[] {
  const said = [document.title];
  const names = [
    "aria-label",
    "title",
    "placeholder",
    "alt",
    "aria-description",
  ];
  for (const element of document.body.querySelectorAll("*")) {
    if (
      element.matches(
        "script, noscript, svg *, [translate=no], [translate=no] *",
      )
    )
      continue;
    for (const name of names) said.push(element.getAttribute(name) ?? "");
    // A phrase may stand in several nodes of one element.
    const texts = [...element.childNodes].filter(
      (node) => node instanceof Text,
    );
    if (texts.length > 0 && element.checkVisibility())
      said.push(texts.map(({ data }) => data).join(" "));
  }
  return said.filter((text) => text.trim() !== "");
}
