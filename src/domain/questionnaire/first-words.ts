/**
 * The first words of a text on one line, with an ellipsis where something is left out.
 *
 * @param most Characters at most, the ellipsis not counted.
 */
export function firstWords(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, " ");
  const characters = Array.from(line);
  if (characters.length <= most) return line;
  const start = characters.slice(0, most).join("");
  const lastSpace = start.lastIndexOf(" ");
  return `${lastSpace > 0 ? start.slice(0, lastSpace) : start}…`;
}
