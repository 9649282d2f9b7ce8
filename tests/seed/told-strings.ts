import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "cases");

/** What a case says about the test itself, and never to anybody. */
const notTold = new Set(["id", "must", "device"]);

/** Shorter ones stand by chance in enough bytes. */
const fewestCharacters = 6;

/**
 * Every text that the people of all the cases say: whole answers, names and addresses too. Left out are codes, which the app has
 * words for itself.
 *
 * @param known Words that anybody may read: the areas of an organisation, the app's own examples.
 */
export function toldStrings(known: readonly string[]): readonly string[] {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" && isTold(value)) texts.add(value);
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value))
      if (!notTold.has(name)) visit(member);
  };
  for (const name of readdirSync(folder))
    if (name.endsWith(".json"))
      visit(JSON.parse(readFileSync(join(folder, name), "utf8")));
  return [...texts].filter(
    (text) => !known.some((words) => words.includes(text)),
  );
}

/** A code is one word of small letters; a name has a capital, an address an "@". */
function isTold(text: string): boolean {
  return text.length >= fewestCharacters && /[\s@A-Z]/u.test(text);
}
