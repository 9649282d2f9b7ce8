import caseworker from "../../locales/en-GB/caseworker.json" with { type: "json" };
import questionnaire from "../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../locales/en-GB/reporter.json" with { type: "json" };

/** The words that people see, for finding what they stand on. */
export const said = { reporter, questionnaire, caseworker };

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
