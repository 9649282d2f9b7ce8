/** A piece of a sentence; a hard word stands in bold, and the next sentence explains it (access.md rule 37). */
type Piece = { readonly text: string; readonly isHard: boolean };

/** One sentence with the meaning of its picture, which only Easy Read has. */
export type Idea = {
  readonly picture: string | null;
  readonly text: readonly Piece[];
};

/**
 * Reads one line of Easy Read: `[picture] Words, with a **hard word** in bold.`
 *
 * @param fill Fills in what the words leave open.
 */
export function readIdea(
  line: string,
  fill: (words: string) => string = (all) => all,
): Idea {
  const [, picture = null, words = ""] =
    /^(?:\[([a-z0-9-]+)\] ?)?(.*)$/u.exec(line.trim()) ?? [];
  const text = words
    .split("**")
    .map((piece, index) => ({ text: fill(piece), isHard: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
  return { picture, text };
}
