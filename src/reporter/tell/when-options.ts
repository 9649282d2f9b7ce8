const named = ["today", "yesterday", "last-week", "keeps-happening"] as const;

/** What stands for every time that has no option of its own. */
export const anotherTime = "another-time";

/** The near times first, then any other, then what has no one time. */
export const whenOptions = [
  "today",
  "yesterday",
  "last-week",
  anotherTime,
  "keeps-happening",
] as const;

/** Whether an option is a time by itself, without a date being read from words. */
export function isNamedTime(option: string): option is (typeof named)[number] {
  return named.some((time) => time === option);
}

/** The device's date, `YYYY-MM-DD`: what "last month" is read by. */
export function dayOfDevice(nowMs: number): string {
  const now = new Date(nowMs);
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
