/**
 * The ids of a field's hint and error, for `aria-describedby`; undefined when
 * it has neither. The ids follow from the field's own: `what-hint`,
 * `what-error`.
 */
export function describedBy(
  fieldId: string,
  has: { hint?: unknown; error?: string | undefined },
): string | undefined {
  const ids: string[] = [];
  if (has.hint) ids.push(`${fieldId}-hint`);
  if (has.error) ids.push(`${fieldId}-error`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
