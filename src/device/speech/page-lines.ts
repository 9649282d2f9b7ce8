import type { Line } from "./reader.ts";
import { splitSentences } from "./split-sentences.ts";

/** What is said of a control beside its own words. Each gives a whole sentence. */
export type ControlWords = {
  readonly chosen: (name: string) => string;
  readonly notChosen: (name: string) => string;
  /** What was written into a box so far. */
  readonly written: (text: string) => string;
  /** A box with nothing in it. */
  readonly empty: string;
  readonly press: (name: string) => string;
  /** More to read that is closed now. */
  readonly open: (name: string) => string;
};

/** The line stands here on the page; null where it is typed text, which cannot be marked. */
export type PlaceOnPage = Range | null;

type PageLine = Line<PlaceOnPage>;

/** Stands on what is not read: the reader's own controls. */
const notRead = "[data-unread], [aria-hidden='true'], script, style, svg";

/** A run of text and the nodes it came from. */
type Run = { text: string; parts: { node: Text; from: number }[] };

/**
 * What a page says, in the order in which it stands: heading, hints, options with their state, boxes, texts, buttons. What is
 * hidden or closed is left out. Read when it is to be said: it is the page as it stands now, in whichever mode.
 */
export function pageLines(
  page: Element,
  language: string,
  words: ControlWords,
): readonly PageLine[] {
  const lines: PageLine[] = [];
  let run: Run = { text: "", parts: [] };
  const flush = () => {
    for (const { text, from, to } of splitSentences(run.text, language))
      lines.push({ text: plain(text), at: rangeOf(run, from, to) });
    run = { text: "", parts: [] };
  };
  const read = (node: Node): void => {
    if (node instanceof Text) {
      run.parts.push({ node, from: run.text.length });
      run.text += node.data;
      return;
    }
    if (!(node instanceof Element) || isUnread(node)) return;
    const said = sayControl(node, words);
    const isApart = said !== null || standsApart(node);
    if (isApart) flush();
    if (said === null) node.childNodes.forEach(read);
    else lines.push(...saidLines(said, node, language));
    // What a choice asks for next stands beside it, not in it.
    if (isApart) flush();
  };
  read(page);
  flush();
  return lines;
}

function isUnread(element: Element): boolean {
  return (
    element.matches(notRead) ||
    !element.checkVisibility({ visibilityProperty: true })
  );
}

/** Whether an element begins a line of its own. */
function standsApart(element: Element): boolean {
  const { display, position } = getComputedStyle(element);
  const isInside = /^(?:inline|contents|ruby)/u.test(display);
  return !isInside || (position === "absolute" && !element.matches(".hid"));
}

/** What a control is said as; null for what is read as text. */
function sayControl(element: Element, words: ControlWords): string | null {
  if (element.matches("label:has(input[type=radio], input[type=checkbox])")) {
    const input = element.querySelector("input");
    const name = nameOf(element);
    return input?.checked === true ? words.chosen(name) : words.notChosen(name);
  }
  if (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLInputElement
  )
    return sayBox(element, words);
  if (element instanceof HTMLSelectElement)
    return words.written(element.selectedOptions[0]?.text ?? "");
  if (element.matches("summary"))
    return element.parentElement?.hasAttribute("open") === true
      ? null
      : words.open(nameOf(element));
  const isAct =
    element.matches("button") || (element.matches("a") && standsApart(element));
  return isAct ? words.press(nameOf(element)) : null;
}

function sayBox(
  box: HTMLTextAreaElement | HTMLInputElement,
  words: ControlWords,
): string | null {
  // The choices are said with their label.
  if (["radio", "checkbox", "hidden"].includes(box.type)) return "";
  // Its label has just been said.
  return box.value.trim() === "" || box.type === "password"
    ? words.empty
    : words.written(box.value);
}

function saidLines(
  said: string,
  element: Element,
  language: string,
): readonly PageLine[] {
  const isTyped = element.matches("textarea, input, select");
  const range = document.createRange();
  range.selectNodeContents(element);
  return splitSentences(said, language).map(({ text }) => ({
    text: plain(text),
    at: isTyped ? null : range,
  }));
}

/** The words of a control; a comma between those that stand apart. */
function nameOf(element: Element): string {
  const texts: string[] = [];
  let isNew = true;
  const gather = (node: Node): void => {
    if (node instanceof Text) {
      const text = plain(node.data);
      if (text === "") return;
      if (isNew || texts.length === 0) texts.push(text);
      else
        texts[texts.length - 1] += node.data.startsWith(" ")
          ? ` ${text}`
          : text;
      isNew = false;
    }
    if (!(node instanceof Element) || isUnread(node)) return;
    const isApart = standsApart(node);
    if (isApart) isNew = true;
    node.childNodes.forEach(gather);
    if (isApart) isNew = true;
  };
  gather(element);
  return texts.map((text) => text.replace(/[.,;:]$/u, "")).join(", ");
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function rangeOf({ parts }: Run, from: number, to: number): Range | null {
  const first = parts.findLast((part) => part.from <= from);
  const last = parts.findLast((part) => part.from < to);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, from - first.from);
  range.setEnd(last.node, to - last.from);
  return range;
}
