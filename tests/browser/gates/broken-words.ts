/**
 * Every word that stands on more than one line though it is short enough to have room on one: eight letters where 320 px hold text of
 * twice the usual size, five at three times, sixteen at the usual; twelve at every size in what is pressed, in a label and in the
 * question of a row, whose padding, picture and letters can yield: unless they yielded to twice their usual size, below which no
 * letter goes, and the word is still wider than four fifths of the page. Elsewhere, and in the heading of a page, letters that are
 * spaced out are left out. Runs in the page, with its tools.
 */
export function readBrokenWords(): string[] {
  const root = document.documentElement;
  const size = Number.parseFloat(getComputedStyle(root).fontSize);
  const mostLetters = Math.floor((0.8 * root.clientWidth) / size);
  // What is pressed is 20 px high as a rule.
  const twice = 40;
  const yielding = "a, button, label, legend, summary, dt";
  const mostInControl = Math.max(mostLetters, 12);
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true })) continue;
    if (gateTools.isForEars(parent)) continue;
    const isYielding = parent.closest(yielding) !== null;
    const { letterSpacing, fontSize } = getComputedStyle(parent);
    const isControl = isYielding && parent.closest("h1") === null;
    if (letterSpacing !== "normal" && !isControl) continue;
    if (linesOf(text, 0, text.length) < 2) continue;
    const isLeast = Number.parseFloat(fontSize) <= twice;
    const most = isYielding ? mostInControl : mostLetters;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’']+/gu)) {
      if (word.length < 2 || word.length > most) continue;
      // A key is no word.
      if (/\d/u.test(word) && /\p{L}/u.test(word)) continue;
      const end = index + word.length;
      if (linesOf(text, index, end) < 2) continue;
      if (isLeast && widthOf(text, index, end) > 0.8 * root.clientWidth)
        continue;
      // A part of something without gaps, such as an address, is no word.
      const around = text.data.slice(Math.max(0, index - 1), end + 2);
      if (/[@/._-]\p{L}|\p{L}[@/_-]|\p{L}\.\p{L}/u.test(around)) continue;
      broken.push(word);
    }
  }
  return broken;

  /** As wide as its parts on their lines. */
  function widthOf(text: Text, start: number, end: number): number {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].reduce(
      (sum, { width }) => sum + width,
      0,
    );
  }

  function linesOf(text: Text, start: number, end: number): number {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    // A word that begins a line has an empty box at the end of the line before.
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
    return new Set(boxes.map(({ top }) => Math.round(top))).size;
  }
}
