import type { SourceFile } from "./source-files.ts";

/**
 * Finds ids of questions that stand in code: the rest of the software finds a question by what it means, so that a questionnaire can
 * change in one place. An id of one plain word ("harm") is also the name of other things, and is passed over; so is a comment, and
 * the name of a part of the questionnaire.
 */
export function questionIdFaults(
  files: readonly SourceFile[],
  ids: readonly string[],
): string[] {
  const known = ids.filter((id) => id.includes("-"));
  const pattern = new RegExp(
    `(?<!sections\\.)(?<![\\w-])(${known.join("|")})(?![\\w-]|\\.(tsx?|svg))`,
    "u",
  );
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, index) => {
        const [, id] = pattern.exec(line) ?? [];
        return id === undefined || /^\s*(import|export) .* from /u.test(line)
          ? []
          : [`${path}:${index + 1}: the id of a question, ${id}`];
      }),
  );
}

/** The same lines, each where it was. */
function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[^]*?\*\//gu, (comment) =>
      comment.replaceAll(/[^\n]/gu, ""),
    )
    .replaceAll(/^\s*\/\/.*$/gmu, "");
}
