import type { SourceFile } from "./source-files.ts";

/** What names a side of the screen, where the side of the text is meant. */
const sides = [
  /(?:^|[\s;{])(?:(?:margin|padding|border)-)?(?:left|right)(?:-(?:color|width|style))?\s*:/u,
  /border-(?:top|bottom)-(?:left|right)-radius\s*:/u,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/u,
];

/** Four values whose second and fourth differ: the right side and the left one. */
const fourSides = /\b(?:margin|padding|inset)\s*:\s*([^;{}]+)/u;

/**
 * Finds styles that do not turn round with the direction of the text. In Arabic or Urdu a page begins at the right: `inline-start`
 * and `inline-end` follow it, `left` and `right` do not.
 */
export function mirroredStyleFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) =>
        namesSide(line) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : [],
      ),
  );
}

function namesSide(line: string): boolean {
  return sides.some((side) => side.test(line)) || hasUnlikeSides(line);
}

function hasUnlikeSides(line: string): boolean {
  const values = fourSides.exec(line)?.[1];
  if (values === undefined) return false;
  // Blanks inside brackets part no values.
  const parts = values
    .trim()
    .match(/(?:[^\s(]|\([^()]*(?:\([^()]*\)[^()]*)*\))+/gu);
  return parts?.length === 4 && parts[1] !== parts[3];
}

/** Line breaks stay, so that the numbers of the lines do. */
function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gsu, (comment) =>
    comment.replaceAll(/[^\n]/gu, ""),
  );
}
