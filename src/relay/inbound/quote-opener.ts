import { afterBlank, endOfQuote, isQuoted } from "./quote-marks.ts";
import type { KnownLines } from "./known-lines.ts";

/** What a mail program writes above a quote, and what of it can be recognised. */
export type OpenerClues = {
  /** The domain of the relay's own addresses, in lower case. */
  readonly mailDomain: string;
  readonly known: KnownLines;
};

const separator = /^\s*(?:-{2,}\s*Original Message\s*-{2,}|_{10,})\s*$/iu;
// What a rule across an HTML mail becomes, with empty lines around it.
const rule = /^-{10,}$/u;
const label =
  /^\s*\*?(?:From|Sent|Date|To|Cc|Subject|Reply-To)\s*:\s*\*?(?:\s|$)/iu;
const firstLabel = /^\s*\*?From\s*:/iu;
const fewestLabels = 3;
const mostLabels = 12;
const mostAttributionLines = 4;
const mostAttributionLetters = 500;

// How attributions begin in the languages of mail programs that are common here: "On", "Le", "Am", "El", "Il", "Op", "Em", "Den".
const attributionBegins =
  /^\s*(?:On|Le|Am|El|Il|Op|Em|Den|Dnia|W dniu)\b.*\d/iu;

/**
 * How many lines from `start` on announce a quote: "On ... wrote:", or the block of "From:", "Sent:", "To:", "Subject:" that Outlook
 * writes. A person can write such lines too (a letter that they copy), so one counts only where it names the relay's own address,
 * or a notice follows.
 *
 * @returns 0 where no quote begins.
 */
export function openerLength(
  lines: readonly string[],
  start: number,
  clues: OpenerClues,
): number {
  return (
    headerLength(lines, start, clues) || attributionLength(lines, start, clues)
  );
}

/** Whether a line inside a quote is the line of who wrote, with an address of ours. */
export function namesUsAbove(line: string, clues: OpenerClues): boolean {
  return (
    line.length <= mostAttributionLetters &&
    line.trimEnd().endsWith(":") &&
    namesUs(line, clues.mailDomain)
  );
}

/** Yahoo's app begins the quote on the line of who wrote; this gives the two apart. */
export function withOpenersApart(
  line: string,
  mailDomain: string,
): readonly string[] {
  const [, opener, rest] =
    /^(\s*On\b.{1,300}?>\s*wrote:)\s+(\S.*)$/iu.exec(line) ?? [];
  return opener !== undefined &&
    rest !== undefined &&
    namesUs(opener, mailDomain)
    ? [opener, rest]
    : [line];
}

function headerLength(
  lines: readonly string[],
  start: number,
  clues: OpenerClues,
): number {
  const first = lines[start] ?? "";
  const isSeparator = separator.test(first);
  const from = rule.test(first)
    ? afterBlank(lines, start + 1)
    : start + (isSeparator ? 1 : 0);
  if (!firstLabel.test(lines[from] ?? "")) return 0;
  let end = from + 1;
  while (end - from < mostLabels && isFurtherLabel(lines[end] ?? "")) end += 1;
  if (end - from < fewestLabels) return 0;
  const isOurs =
    namesUs(lines.slice(from, end).join(" "), clues.mailDomain) ||
    clues.known.isKnown(afterBlank(lines, end));
  return isOurs ? end - start : 0;
}

function isFurtherLabel(line: string): boolean {
  return label.test(line) && !firstLabel.test(line);
}

function attributionLength(
  lines: readonly string[],
  start: number,
  clues: OpenerClues,
): number {
  for (let count = 1; count <= mostAttributionLines; count += 1) {
    const last = lines[start + count - 1] ?? "";
    if (last.trim() === "" || isQuoted(last)) return 0;
    if (count > 1 && !attributionBegins.test(lines[start] ?? "")) return 0;
    if (!last.trimEnd().endsWith(":")) continue;
    const whole = lines.slice(start, start + count).join(" ");
    if (whole.length > mostAttributionLetters) return 0;
    if (announces(whole, lines, start + count, clues)) return count;
  }
  return 0;
}

/** Whether the line holds a date, and names us with a notice somewhere below it, or has a notice right below it. */
function announces(
  whole: string,
  lines: readonly string[],
  end: number,
  clues: OpenerClues,
): boolean {
  if (!attributionBegins.test(whole) && !namesUs(whole, clues.mailDomain))
    return false;
  if (!/\d/u.test(whole.replaceAll(/\S*@\S*/gu, ""))) return false;
  const next = afterBlank(lines, end);
  if (!namesUs(whole, clues.mailDomain)) return clues.known.isKnown(next);
  const isMarked = isQuoted(lines[next] ?? "");
  const quoteEnd = isMarked ? endOfQuote(lines, next) : lines.length;
  return clues.known.isKnown(next) || clues.known.isTelling(next, quoteEnd);
}

function namesUs(text: string, mailDomain: string): boolean {
  // A long address can be wrapped in the middle.
  return text.toLowerCase().replaceAll(/\s/gu, "").includes(`@${mailDomain}`);
}
