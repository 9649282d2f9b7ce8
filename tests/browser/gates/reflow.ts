import type { Page } from "@playwright/test";

import { readBrokenWords } from "./broken-words.ts";
import { bringTools } from "./in-page.ts";

type Line = {
  /** Number of the text it belongs to. */
  of: number;
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
};

/**
 * Access rules 42 and 43: nothing runs out of the page sideways, is cut off,
 * lies over other text, or breaks inside a word that has room. Holds for the page as it stands now: set the width,
 * the text size or the spacing first.
 */
export async function reflowFaults(page: Page): Promise<string[]> {
  await bringTools(page);
  const width = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  const { lines, cutOff } = await page.evaluate(readLines);
  const faults = new Set(cutOff.map((words) => `cut off: ${words}`));
  for (const word of await page.evaluate(readBrokenWords))
    faults.add(`broken inside the word: ${word}`);
  if (width.scrollWidth > width.clientWidth + 1) {
    faults.add(`the page is ${width.scrollWidth} wide in ${width.clientWidth}`);
  }
  lines.forEach((line, at) => {
    if (line.right > width.clientWidth + 1) {
      faults.add(`runs out of the page: ${line.words}`);
    }
    for (const other of lines.slice(at + 1)) {
      if (line.of === other.of || !isOver(line, other)) continue;
      faults.add(`one over the other: ${line.words} / ${other.words}`);
    }
  });
  return [...faults].map((fault) => `reflow: ${fault}`);
}

/** Line boxes of neighbours may touch; letters do not fill theirs. */
function isOver(a: Line, b: Line): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return wide > 4 && high > lower * 0.4;
}

/** Every line of text that can be seen, and the texts that are cut off. */
function readLines(): { lines: Line[]; cutOff: string[] } {
  const lines: Line[] = [];
  const cutOff: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let of = 0; walker.nextNode(); of += 1) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === "") continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    if (gateTools.isForEars(parent)) continue;
    const words = text.data.trim().slice(0, 40);
    if (isCutOff(parent)) cutOff.push(words);
    for (const { left, top, right, bottom } of boxesOf(text, parent)) {
      if (right - left > 1) lines.push({ of, words, left, top, right, bottom });
    }
  }
  return { lines, cutOff };

  /** Where spaces are kept, the one at the end of a line hangs out of its box, unseen: there each word is measured. */
  function boxesOf(text: Text, parent: Element): DOMRect[] {
    const keepsSpaces = getComputedStyle(parent).whiteSpace === "pre-wrap";
    const parts = text.data.matchAll(keepsSpaces ? /\S+/gu : /.+/gsu);
    return [...parts].flatMap(({ index, 0: part }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + part.length);
      return [...range.getClientRects()];
    });
  }

  function isCutOff(start: Element): boolean {
    const hides = (value: string) => value === "hidden" || value === "clip";
    for (let at: Element | null = start; at; at = at.parentElement) {
      if (at === document.body) return false;
      const { overflowX, overflowY } = getComputedStyle(at);
      const isWide = at.scrollWidth > at.clientWidth + 1;
      const isHigh = at.scrollHeight > at.clientHeight + 1;
      if ((hides(overflowX) && isWide) || (hides(overflowY) && isHigh)) {
        return true;
      }
    }
    return false;
  }
}

/** WCAG 1.4.12: the spacing a person's own style may set. */
export const widestSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** `html` text size as set in the browser: 100 is usual, 300 the largest. */
export function textSize(percent: number): string {
  return `html { font-size: ${percent}% !important; }`;
}

/**
 * Reflow with a style of the person's own laid over the page, which is taken
 * off again after. An adopted sheet, since the policy forbids inline styles.
 */
export async function reflowFaultsWith(
  page: Page,
  css: string,
): Promise<string[]> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
  const faults = await reflowFaults(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return faults;
}
