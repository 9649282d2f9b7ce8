import { expect, type Page } from "@playwright/test";
import type { Entry } from "../../../src/domain/questionnaire/entry.ts";
import { questions } from "../../../src/domain/questionnaire/questions.ts";
import { saidSoFar } from "../../support/stub-speech.ts";
import { wordAt } from "./words-on.ts";
import { said, saidOn, startsWith } from "../../support/said.ts";

/** The labels of the boxes of this page in which something is written; one of a phone number says so. */
export async function boxesOn(page: Page): Promise<string[]> {
  return page.getByRole("main").evaluate((main) =>
    [...main.querySelectorAll("input, textarea")].flatMap((box) => {
      const { type, autocomplete, labels } = box as HTMLInputElement;
      if (type === "radio" || type === "checkbox") return [];
      const isPhone = type === "tel" || autocomplete.startsWith("tel");
      return [`${labels?.[0]?.innerText ?? ""}${isPhone ? " (phone)" : ""}`];
    }),
  );
}

/** The labels of every box of the questionnaire, of questions too that this person is not asked. */
export function boxLabels(): readonly string[] {
  const { questionnaire } = said;
  return questions.flatMap(
    ({ id, kind, fields = [], options = [], ...has }) => [
      ...(isWritten(kind) ? [wordAt(questionnaire, id, "title")] : []),
      ...(kind === "place"
        ? ["area", "place"].map((box) => wordAt(questionnaire, id, box))
        : []),
      ...(has.hasWords === true ? [wordAt(questionnaire, id, "words")] : []),
      ...fields.map((field) => wordAt(questionnaire, id, "fields", field)),
      ...options
        .filter(({ hasDetails }) => hasDetails === true)
        .map((option) => wordAt(questionnaire, id, "details", option.id)),
    ],
  );
}

function isWritten(kind: Entry["kind"]): boolean {
  return kind.endsWith("-text") || kind === "people";
}

/** Whoever reads with a screen reader is at the new page's heading, which names it, and the title names it too. */
export async function expectFocusOnHeading(page: Page): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeFocused();
  const title = (await heading.textContent()) ?? "";
  await expect(page).toHaveTitle(startsWith(title));
}

/** The heading has its picture, or each step of what happens with the report; and it has come. */
export async function expectPicture(page: Page): Promise<void> {
  const picture = page.locator("h1 img, .timeline svg").first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() =>
      picture.evaluate(
        (drawn) =>
          !(drawn instanceof HTMLImageElement) || drawn.naturalWidth > 0,
      ),
    )
    .toBe(true);
}

/** The page is read aloud when that is asked for, from its first words on. */
export async function expectToBeReadAloud(page: Page): Promise<void> {
  const { aloud } = saidOn(page).reporter;
  const before = await saidSoFar(page);
  await page.getByRole("button", { name: aloud.read }).click();
  const [first, ...others] = (await saidSoFar(page)).slice(before.length);
  expect(others).toEqual([]);
  const seen = await page.getByRole("main").innerText();
  expect(seen.trim().startsWith(first?.text ?? "nothing")).toBe(true);
  await page.getByRole("button", { name: aloud.stop }).first().click();
}
