import { join } from "node:path";
import type { Page } from "@playwright/test";
import { everyFault } from "../gates/every-gate.ts";
import { ideaFaults } from "../gates/ideas.ts";
import { firstStopsFaults, tabWalk } from "../gates/keyboard.ts";
import { layoutFaults } from "../gates/layout-gates.ts";
import { pictureFaults } from "../gates/pictures.ts";
import { signedFaults } from "../gates/signed.ts";
import { wordFaults } from "../gates/word-gates.ts";

/**
 * Looks at the page as it stands now; `screen` names it.
 *
 * @param like What it is built like: of several such screens the quick run holds the first to every gate, the others to their layout.
 */
export type Look = (screen: string, like?: string) => Promise<void>;

/** Of what stands first for the keyboard. */
export type FirstWords = { readonly skip: string; readonly leave: string };

const pictures = join(import.meta.dirname, "../../../test-results/screens");

/** Which gates hold a screen. */
export type Gates = "every" | "words" | "layout";

/**
 * A look that holds the page to the gates; what is wrong is told with the screen's name.
 *
 * @param gates `words`: those whose answer hangs on the words. `layout`: only those whose answer hangs on the width.
 */
export function gatingLook(
  page: Page,
  gates: Gates,
  firstWords: () => Promise<FirstWords>,
): { readonly look: Look; readonly faults: string[] } {
  const faults: string[] = [];
  const looked = new Set<string>();
  const look: Look = async (screen, like = screen) => {
    await untilStill(page);
    const isLikeOthers = looked.has(like) && process.env["HEARD_LONG"] !== "1";
    looked.add(like);
    const held = isLikeOthers ? "layout" : gates;
    const found = await faultsOf[held](page, firstWords);
    found.push(
      ...(await ideaFaults(page)),
      ...(await pictureFaults(page)),
      ...(await signedFaults(page)),
    );
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  };
  return { look, faults };
}

const faultsOf = {
  every: async (page: Page, firstWords: () => Promise<FirstWords>) =>
    everyFaultOf(page, await firstWords()),
  words: wordFaults,
  layout: layoutFaults,
} as const;

/** A look that keeps a picture of the whole page. */
export function takingPictures(page: Page, app: string, width: number): Look {
  let number = 0;
  return async (screen) => {
    await untilStill(page);
    await page.evaluate(bringPictures);
    number += 1;
    const order = String(number).padStart(2, "0");
    const name = screen.replaceAll(/[^a-z0-9]+/giu, "-");
    await page.screenshot({
      path: join(pictures, `${app}-${String(width)}`, `${order}-${name}.png`),
      fullPage: true,
    });
  };
}

async function everyFaultOf(page: Page, words: FirstWords): Promise<string[]> {
  const walk = await tabWalk(page);
  return [...firstStopsFaults(walk, words), ...(await everyFault(page, walk))];
}

/** A picture that nobody has scrolled to is not there yet. */
async function bringPictures(): Promise<void> {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map(async (image) => image.decode()));
}

async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Taking pictures of single controls leaves empty attributes behind.
    for (const each of document.querySelectorAll('[style=""]'))
      each.removeAttribute("style");
  });
}
