/**
 * Reads a time of day as people write it ("11", "9.30 pm", "18:00"), as HH:MM; undefined where it is none. Without "am" or "pm" it
 * is the 24 hour clock.
 */
export function readClock(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (text === "noon" || text === "midday") return "12:00";
  const match =
    /^(\d{1,2})(?:[:.](\d\d))? ?(am|pm|a\.m\.|p\.m\.|o'?clock)?$/u.exec(text);
  if (match === null) return undefined;
  const half = match[3]?.slice(0, 1);
  const said = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const is12 = half === "a" || half === "p";
  if (minute > 59 || said > 23 || (is12 && (said < 1 || said > 12)))
    return undefined;
  const hour = is12 ? (said % 12) + (half === "p" ? 12 : 0) : said;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
