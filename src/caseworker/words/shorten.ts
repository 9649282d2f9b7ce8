/**
 * The first words of a text on one line, whole words only, with an ellipsis
 * where something is left out.
 *
 * @param most Characters at most, the ellipsis not counted.
 */
export function shorten(text: string, most: number): string {
  const line = text.trim().replace(/\s+/gu, " ");
  const characters = Array.from(line);
  if (characters.length <= most) return line;
  const start = characters.slice(0, most).join("");
  const lastSpace = start.lastIndexOf(" ");
  // A cut inside the last word is better than losing half the line to one long word.
  const end = lastSpace > start.length / 2 ? lastSpace : start.length;
  return `${start.slice(0, end).replace(/[\s.,;:…]+$/u, "")}…`;
}
