import type { SourceFile } from "./source-files.ts";

// Written in two parts, so that this file does not find itself.
const leftovers: { pattern: RegExp; what: string }[] = [
  {
    pattern: new RegExp(`\\b(TO${"DO"}|FIX${"ME"}|XX${"X"}|HA${"CK"})\\b`),
    what: "work left over",
  },
  {
    pattern: new RegExp(`(^|[\\s"'\`(=])/(home|Users|root|work|mnt)/\\w`),
    what: "a path of one machine",
  },
  {
    pattern: new RegExp(`\\b(console\\.debug|debug${"ger"}\\b)`),
    what: "a trace of looking for a fault",
  },
  {
    pattern: new RegExp(`\\b(it|test|describe)\\.on${"ly"}\\(`),
    what: "a test that keeps the others from running",
  },
];

/** Finds what should not have been committed. */
export function leftoverFaults(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        leftovers
          .filter(({ pattern }) => pattern.test(line))
          .map(({ what }) => `${path}:${index + 1}: ${what}`),
      ),
  );
}
