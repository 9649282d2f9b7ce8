/**
 * Joins what is kept with what was typed into the field before it was known what is kept. Nothing of either is lost, and what a
 * browser put back into the field by itself is not said twice.
 */
export function joinTyped(kept: string, typed: string): string {
  if (typed.trim() === "" || kept.startsWith(typed)) return kept;
  if (kept.trim() === "" || typed.startsWith(kept)) return typed;
  return `${kept}\n\n${typed}`;
}
