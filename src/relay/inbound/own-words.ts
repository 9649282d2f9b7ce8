import { knownLines, type Knows } from "./known-lines.ts";
import {
  afterBlank,
  endOfQuote,
  isQuoted,
  withoutQuoteMarks,
} from "./quote-marks.ts";
import {
  namesUsAbove,
  openerLength,
  withOpenersApart,
  type OpenerClues,
} from "./quote-opener.ts";
import { withoutSignature } from "./signature.ts";

/**
 * own: what may be the person's. quote: marked with ">". opener: announces a quote. repeat: our notice again, unmarked.
 */
type Block = {
  readonly is: "own" | "quote" | "opener" | "repeat";
  readonly lines: readonly string[];
  /** Of a quote: it is of a mail of ours. */
  readonly isOurs: boolean;
  /** Of a quote of ours: its lines that are not known to be ours, which the person may have written into it. */
  readonly unknown: readonly string[];
};

// More than a book. It stays whole, so that nobody can keep the relay busy for minutes.
const mostLetters = 1_000_000;

/**
 * What a person wrote in an email, without the mail that they answer and without a signature. When in doubt it stays: a quote too
 * many is read past, a sentence too few is lost. What was sent to this person is known, so that a quote without any mark can be told
 * from what was written into it. Where somebody answers between quoted lines, those lines stay, as a "yes" means nothing alone.
 *
 * @param text With "\n" between lines.
 * @param mailDomain Of the relay's own addresses.
 * @param knows Whether words stood in a notice to this person.
 * @returns The rest, letter for letter, without empty lines around it; empty where nothing else was there.
 */
export function ownWords(
  text: string,
  mailDomain: string,
  knows: Knows,
): string {
  if (text.length > mostLetters) return trimLines(text.split("\n"));
  const domain = mailDomain.toLowerCase();
  const lines = text
    .split("\n")
    .flatMap((line) => withOpenersApart(line, domain));
  const clues = { mailDomain: domain, known: knownLines(lines, knows) };
  const blocks = withoutLastSignature(readBlocks(lines, clues));
  const isKept = isKeptOf(blocks);
  const kept = blocks.flatMap((block, index) =>
    isKept(block, index) ? block.lines : block.unknown,
  );
  return trimLines(withoutSignature(kept));
}

function readBlocks(
  lines: readonly string[],
  clues: OpenerClues,
): readonly Block[] {
  const blocks: Block[] = [];
  let isUnmarked = false;
  let isAnnounced = false;
  let index = 0;
  const push = (is: Block["is"], end: number, isOurs: boolean): void => {
    const unknown =
      is === "quote" && isOurs ? unknownLines(lines, index, end, clues) : [];
    blocks.push({ is, lines: lines.slice(index, end), isOurs, unknown });
    index = end;
  };
  while (index < lines.length) {
    const announced = openerLength(lines, index, clues);
    if (announced > 0) {
      push("opener", index + announced, true);
      isAnnounced = true;
      isUnmarked ||= !isQuoted(lines[afterBlank(lines, index)] ?? "");
      continue;
    }
    if (isQuoted(lines[index] ?? "")) {
      const end = endOfQuote(lines, index);
      const start = isAnnounced ? index : startOfOurs(lines, index, end, clues);
      if (start > index) push("quote", start, false);
      if (end > start) push("quote", end, true);
      isAnnounced = false;
      continue;
    }
    const isRepeat = isUnmarked && clues.known.isKnown(index);
    if ((lines[index] ?? "").trim() !== "") isAnnounced = false;
    push(isRepeat ? "repeat" : "own", index + 1, false);
  }
  return blocks;
}

/**
 * The lines of a quote of ours that no notice said: somebody can answer right inside the quote, marked like the rest of it. Of the
 * empty ones those that stand between two others.
 */
function unknownLines(
  lines: readonly string[],
  start: number,
  end: number,
  clues: OpenerClues,
): readonly string[] {
  const isEmpty = (line: string): boolean =>
    withoutQuoteMarks(line).trim() === "";
  const kept: string[] = [];
  let next = start;
  for (let index = start; index < end; index += 1) {
    const line = lines[index] ?? "";
    if (next <= index) next = index + 1;
    while (next < end && isEmpty(lines[next] ?? "")) next += 1;
    const isAttribution =
      namesUsAbove(line, clues) && clues.known.isKnown(next);
    if (clues.known.isKnown(index) || isAttribution) continue;
    if (isEmpty(line) && isEmpty(kept.at(-1) ?? "")) continue;
    kept.push(line);
  }
  return isEmpty(kept.at(-1) ?? "") ? kept.slice(0, -1) : kept;
}

/** A quote of ours stays whole only where words stand under it that answer single parts of it, not the whole. */
function isKeptOf(
  blocks: readonly Block[],
): (block: Block, index: number) => boolean {
  const firstOwn = blocks.findIndex(hasOwnWords);
  const lastOwn = blocks.findLastIndex(hasOwnWords);
  const quotes = blocks.filter(
    ({ is, isOurs }) => is === "quote" && isOurs,
  ).length;
  return (block, index) => {
    if (block.is === "own") return true;
    if (block.is !== "quote") return false;
    const isAnswered = index < lastOwn;
    const isBelowWords = firstOwn !== -1 && firstOwn < index;
    return !block.isOurs || (isAnswered && (isBelowWords || quotes > 1));
  };
}

/**
 * Where the quote of a mail of ours begins among quoted lines that nothing announced: some programs mark the line of who wrote, too.
 * What stands above it, the person may have marked. `end` where nothing is ours.
 */
function startOfOurs(
  lines: readonly string[],
  start: number,
  end: number,
  clues: OpenerClues,
): number {
  if (!clues.known.isTelling(start, end)) return end;
  for (let index = start; index < end; index += 1) {
    if (clues.known.isKnown(index) || namesUsAbove(lines[index] ?? "", clues))
      return index;
  }
  return end;
}

function hasOwnWords({ is, lines }: Block): boolean {
  return is === "own" && lines.some((line) => line.trim() !== "");
}

/** A signature can stand under the quote; it does not make the quote an answered one. */
function withoutLastSignature(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ is }) => is !== "own");
  const below = blocks.slice(last + 1).flatMap(({ lines }) => lines);
  const rest: Block = {
    is: "own",
    lines: withoutSignature(below),
    isOurs: false,
    unknown: [],
  };
  return [...blocks.slice(0, last + 1), rest];
}

function trimLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
}
