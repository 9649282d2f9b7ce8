/** Whether a mail program (or a person) marked the line as quoted. */
export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/u.test(line);
}

/** A line without its marks of quoting. */
export function withoutQuoteMarks(line: string): string {
  return line.replace(/^\s*(?:>\s?)+/u, "");
}

/** The first line from `start` on that is not empty. */
export function afterBlank(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && (lines[index] ?? "").trim() === "") index += 1;
  return index;
}

/** Where the quote that begins at `start` ends; empty lines inside it belong to it. */
export function endOfQuote(lines: readonly string[], start: number): number {
  let end = start;
  while (isQuoted(lines[end] ?? "")) {
    end += 1;
    const next = afterBlank(lines, end);
    if (next > end && isQuoted(lines[next] ?? "")) end = next;
  }
  return end;
}
