import type { Locator, Page } from "@playwright/test";

/** Words by key, inside others by key. */
type Words = { readonly [key: string]: string | Words };

/** The words under these keys. */
export function wordAt(words: Words, ...keys: readonly string[]): string {
  const found = optionalWordAt(words, ...keys);
  if (found === undefined) throw new Error(`no words at ${keys.join(".")}`);
  return found;
}

/** The words under these keys, or undefined where there are none. */
export function optionalWordAt(
  words: Words,
  ...keys: readonly string[]
): string | undefined {
  let at: string | Words | undefined = words;
  for (const key of keys)
    at = typeof at === "object" && Object.hasOwn(at, key) ? at[key] : undefined;
  return typeof at === "string" ? at : undefined;
}

/** A button of exactly this name. */
export function namedButton(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}
