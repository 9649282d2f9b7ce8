/** The letters and digits of a text, so that a paragraph is known again after a mail program wrapped, indented or quoted it. */
export function wordsOnly(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** Every paragraph of a text, and every line of those that have more, in the form of {@link wordsOnly}; none twice. */
export function knowablePieces(text: string): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u);
  const pieces = paragraphs.flatMap((paragraph) => [
    paragraph,
    ...paragraph.split("\n"),
  ]);
  return [...new Set(pieces.map(wordsOnly))].filter((piece) => piece !== "");
}
