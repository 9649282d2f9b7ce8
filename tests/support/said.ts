import type { BrowserContext, Page } from "@playwright/test";
import easyQuestionnaire from "../../easy-read/en-GB/questionnaire.json" with { type: "json" };
import easyReporter from "../../easy-read/en-GB/reporter.json" with { type: "json" };
import type { Look } from "../../src/device/look/look.ts";
import caseworker from "../../locales/en-GB/caseworker.json" with { type: "json" };
import questionnaire from "../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../locales/en-GB/reporter.json" with { type: "json" };

/** The words that people see, for finding what they stand on. */
export const said = { reporter, questionnaire, caseworker };

const easy: typeof said = {
  reporter: withoutMarks(easyReporter) as typeof reporter,
  questionnaire: withoutMarks(easyQuestionnaire) as typeof questionnaire,
  caseworker,
};
const readEasily = new WeakSet<object>();

/**
 * A person who likes to read like this, before their first page. What is not chosen stays as it is.
 *
 * From then on {@link saidOn} gives the words that they see.
 */
export async function likesToRead(
  context: BrowserContext,
  look: Partial<Look>,
): Promise<void> {
  if (look.mode === "easy-read") readEasily.add(context);
  await context.addInitScript(
    (kept) => {
      if (!/^https?:$/u.test(location.protocol)) return;
      localStorage.setItem("look", kept);
    },
    JSON.stringify({ look, chosenAtMs: Date.now() }),
  );
}

/** The words that are seen in a mode. British Sign Language stands beside the usual ones. */
export function saidIn(mode: Look["mode"]): typeof said {
  return mode === "easy-read" ? easy : said;
}

/** The words that are seen on this page. */
export function saidOn(page: Page): typeof said {
  return readEasily.has(page.context()) ? easy : said;
}

/** The words of every key without the marks of pictures and hard words, a sentence after the other. */
function withoutMarks(words: unknown): unknown {
  if (typeof words === "string")
    return words
      .split("\n")
      .map((line) => line.replace(/^\[[a-z0-9-]+\] ?/u, ""))
      .join(" ")
      .replaceAll("**", "");
  return Object.fromEntries(
    Object.entries(words as object).map(([key, value]) => [
      key,
      withoutMarks(value),
    ]),
  );
}

/** Words with their places filled in. */
export function filled(
  words: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return words.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return String(value);
  });
}

/** Matches a name that begins with these words: a choice's hint is part of its name. */
export function startsWith(words: string): RegExp {
  return new RegExp(
    `^${words.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")}`,
    "u",
  );
}
