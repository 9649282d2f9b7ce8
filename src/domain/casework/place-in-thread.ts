/**
 * Where a reply by mail stands in its thread (R57): when it was written, where that can be believed, else when it came. A date from
 * before the report or after the mail itself is a wrong clock.
 *
 * @param writtenAt The date that the mail claims; null where it has none.
 * @param reportReceivedAt When the report arrived, by the relay's clock.
 * @param receivedAt When the mail came, by the relay's clock.
 */
export function placeInThread(
  writtenAt: Date | null,
  reportReceivedAt: Date,
  receivedAt: Date,
): Date {
  if (writtenAt === null) return receivedAt;
  const isBelieved = reportReceivedAt <= writtenAt && writtenAt <= receivedAt;
  return isBelieved ? writtenAt : receivedAt;
}
