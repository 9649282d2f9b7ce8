import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

type Reader = typeof import("@guidepup/virtual-screen-reader").virtual;

const file = createRequire(import.meta.url).resolve(
  "@guidepup/virtual-screen-reader/browser.js",
);
/** An address of the page's own origin, so that the page's policy lets it in as it is. */
const address = "/virtual-screen-reader.js";

/** More than any page of Heard says: a reader that never comes to an end would be a fault of the page. */
const mostPhrases = 600;

/** Lets a virtual screen reader be loaded in every page of a context. Nothing of it is in the app. */
export async function bringScreenReader(page: Page): Promise<void> {
  const script = await readFile(file, "utf8");
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: "text/javascript", body: script }),
  );
}

/** Ends of what is short are left out, and so is what a link or a button has just said as its name. */
const shortEnds =
  /^end(?: of (?:link|paragraph|heading|listitem|term|definition)\b|,)/u;

function readable(phrases: readonly string[]): readonly string[] {
  let name = "";
  return phrases.filter((phrase) => {
    if (phrase === "paragraph" || shortEnds.test(phrase)) return false;
    if (/^(?:link|button|heading|radio|checkbox|group), /u.test(phrase)) {
      name = phrase;
      return true;
    }
    if (name.includes(phrase)) return false;
    name = "";
    return true;
  });
}

/** Leaves out the bar and the foot of the page, which are the same everywhere. */
export function withoutFrame(phrases: readonly string[]): readonly string[] {
  const part = (name: string) => {
    const from = phrases.indexOf(name);
    const to = phrases.indexOf(`end of ${name}`);
    return { from, to };
  };
  const frame = [part("banner"), part("contentinfo")];
  return phrases.filter((_, at) =>
    frame.every(({ from, to }) => at < from || at > to),
  );
}

/** Reads the page from its first word to its last, as someone does who moves on with the same key; a line is a phrase. */
export async function readPage(page: Page): Promise<readonly string[]> {
  const phrases = await page.evaluate(
    async ({ address, mostPhrases }) => {
      const { virtual } = (await import(address)) as { virtual: Reader };
      // The reader knows attributes only, and neither what is checked by now nor what is closed or off.
      for (const box of document.querySelectorAll("input"))
        box.toggleAttribute("checked", box.checked);
      const unseen = document.querySelectorAll(
        "noscript, details:not([open]) > :not(summary)",
      );
      for (const each of unseen) each.setAttribute("aria-hidden", "true");
      await virtual.start({ container: document.body });
      const last = "end of document";
      for (let read = 0; read < mostPhrases; read++) {
        await virtual.next();
        if ((await virtual.lastSpokenPhrase()) === last) break;
      }
      const phrases = await virtual.spokenPhraseLog();
      await virtual.stop();
      for (const each of unseen) each.removeAttribute("aria-hidden");
      return phrases;
    },
    { address, mostPhrases },
  );
  return readable(phrases);
}

/**
 * Gathers what is spoken while something is done: what live regions say.
 *
 * @param act What is done, by key or by touch.
 */
export async function spokenDuring(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly string[]> {
  const handle = await page.evaluateHandle(async (address) => {
    const { virtual } = (await import(address)) as { virtual: Reader };
    await virtual.start({ container: document.body });
    await virtual.clearSpokenPhraseLog();
    return virtual;
  }, address);
  await act();
  return handle.evaluate(async (virtual) => {
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  });
}

/** What has the focus, by its role and name, as a screen reader begins with it. */
export async function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "the page";
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : at;
    return `${at.tagName.toLowerCase()}, ${label?.textContent.trim() ?? ""}`;
  });
}
