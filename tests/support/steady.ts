/** Names of days and months, as dates in words have them. */
const day = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

const changing: readonly [RegExp, string][] = [
  [new RegExp(`\\b\\d{1,2} ${month}, \\d{1,2}:\\d\\d\\b`, "gu"), "(moment)"],
  [new RegExp(`\\b${day} \\d{1,2} ${month}(?: \\d{4})?\\b`, "gu"), "(day)"],
  [new RegExp(`\\b\\d{1,2} ${month}(?: \\d{4})?\\b`, "gu"), "(day)"],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2,3}\b/gu, "(day)"],
  [/\b\d{1,2}:\d\d\b/gu, "(time)"],
  [/http:\/\/127\.0\.0\.1:\d+/gu, "(here)"],
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, "(id)"],
  [/AGE-SECRET-KEY-1[A-Z0-9]+/gu, "(key)"],
];

/** Takes out of a text what is another at each run: days, times and ids. */
export function steady(text: string): string {
  return changing.reduce(
    (said, [pattern, word]) => said.replaceAll(pattern, word),
    text,
  );
}
