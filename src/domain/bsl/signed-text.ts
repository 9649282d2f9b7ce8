/** Standard words as the files of `locales` hold them. */
export type WordTree = {
  readonly [name: string]: string | readonly string[] | WordTree;
};

/**
 * The words that a clip signs, as one text that is the same wherever it is made: a line for each word, by its name, in the order
 * of the names. The steps of a question are pages of their own, with clips of their own; errors are not signed.
 */
export function signedText(words: WordTree): string {
  return linesOf(words, "").toSorted().join("\n");
}

/** The words themselves, each as its own text, in the order of the file: what somebody who signs them reads. */
export function wordsToRead(words: WordTree): readonly string[] {
  return Object.entries(words)
    .filter(([name]) => !notSigned.test(name))
    .flatMap(([, value]) => {
      if (typeof value === "string") return [value];
      return Array.isArray(value)
        ? (value as readonly string[])
        : wordsToRead(value as WordTree);
    });
}

const notSigned = /^(?:steps|errors?|error[A-Z].*)$/u;

function linesOf(words: WordTree, path: string): readonly string[] {
  return Object.entries(words)
    .filter(([name]) => !notSigned.test(name))
    .flatMap(([name, value]) => {
      const here = path === "" ? name : `${path}.${name}`;
      if (typeof value === "string") return [`${here}=${value}`];
      return Array.isArray(value)
        ? [`${here}=${value.join(" / ")}`]
        : linesOf(value as WordTree, here);
    });
}
