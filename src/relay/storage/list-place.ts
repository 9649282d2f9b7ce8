/**
 * Where a report stands in the list (R35), as text that sorts: who waits longest first, then who does not wait, each by time.
 * The id makes it unique, so that a page begins exactly after the one before.
 */
export function listPlace(
  waitingSince: string | null,
  changedAt: string,
  id: string,
): string {
  return waitingSince === null
    ? `1 ${changedAt} ${id}`
    : `0 ${waitingSince} ${id}`;
}

/** The form of a place, to check a cursor that comes in. */
export const placePattern =
  /^[01] \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [0-9a-f-]{36}$/u;
