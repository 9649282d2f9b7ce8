/** Sealed, one message may have 256 KB; this many letters fit in whatever script and however JSON writes them. */
const mostLetters = 40_000;

/** Cuts a text that one message cannot hold, at the ends of lines where there are some. Put together it is the same text. */
export function splitText(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > mostLetters) {
    const lineEnd = text.lastIndexOf("\n", start + mostLetters - 1) + 1;
    const cut = start + mostLetters;
    // Never between the two halves of one letter.
    const isHalf = /[\uD800-\uDBFF]/u.test(text.charAt(cut - 1));
    const end = lineEnd > start ? lineEnd : cut - (isHalf ? 1 : 0);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}
