import { expect, type Page } from "@playwright/test";
import type { AnswerValue } from "../../../src/domain/report/answer.ts";
import type { ContactRules } from "../../../src/domain/report/contact-rules.ts";
import type { Case } from "../../seed/case.ts";
import { filled, said } from "../../support/said.ts";
import { signIn, type CaseworkSite } from "../casework-site.ts";
import { wordAt } from "./words-on.ts";

const { questionnaire, caseworker } = said;

/** Signs in on a caseworker's computer, and opens the newest report, or the one whose first words these are. */
export async function openInInbox(
  page: Page,
  site: CaseworkSite,
  firstWords = "",
): Promise<void> {
  await signIn(page, site.inbox);
  await page
    .getByRole("row")
    .getByRole("link")
    .filter({ hasText: firstWords })
    .first()
    .click();
  await expect(
    page.getByRole("heading", { name: caseworker.rules.title }),
  ).toBeVisible();
}

/** Takes the open report and answers it. */
export async function answerInInbox(page: Page, text: string): Promise<void> {
  const { take, state, answer } = caseworker;
  await page.getByRole("button", { name: take.act }).click();
  await expect(page.getByText(state.mine)).toBeVisible();
  await page.getByLabel(answer.label).fill(text);
  await page.getByRole("button", { name: answer.act }).click();
  await expect(page.getByRole("article")).toContainText(text);
}

/** Every answer stands in the open report, under its question, as it was written. */
export async function expectAnswersInInbox(
  page: Page,
  answers: Readonly<Record<string, AnswerValue>>,
): Promise<void> {
  for (const [id, value] of Object.entries(answers)) {
    const place = await factInInbox(page, id);
    for (const text of textsOf(id, value))
      expect(place, `${id} in the inbox`).toContain(text);
    if (value.kind === "contact") await expectRules(page, value.rules);
  }
}

/** Every text of a case stands in the open report, character for character. Codes are answers: {@link expectAnswersInInbox}. */
export async function expectFactsInInbox(
  page: Page,
  told: Case,
): Promise<void> {
  const { where, supporter, contact } = told;
  const facts = [
    told.telling,
    told.when.text,
    where.borough,
    where.route,
    where.detail,
    told.people,
    told.perception,
    ...told.evidence.flatMap(({ note, count }) => [note, String(count)]),
    supporter?.name,
    supporter?.consent,
    contact.words,
    contact.unsafe,
    contact["not-before"],
  ];
  const all = await page.getByRole("main").evaluate((main) => main.textContent);
  for (const fact of facts) if (fact !== undefined) expect(all).toContain(fact);
}

/** What stands under a question in the open report. */
export async function factInInbox(page: Page, id: string): Promise<string> {
  const frames: Readonly<Record<string, string>> = {
    "why-it-happened": caseworker.told.perception,
    "parts-of-you": caseworker.told.because,
  };
  const frame = frames[id];
  const place =
    frame === undefined
      ? page
          .getByRole("term")
          .filter({ hasText: wordAt(questionnaire, id, "title") })
          .locator("xpath=following-sibling::dd")
      : page
          .getByRole("heading", { name: frame })
          .locator("xpath=following-sibling::blockquote");
  await expect(place, `${id} in the inbox`).toHaveCount(1);
  return (await place.textContent()) ?? "";
}

/** What has to be read of an answer. */
function textsOf(id: string, value: AnswerValue): readonly string[] {
  const option = (code: string) => wordAt(questionnaire, id, "options", code);
  switch (value.kind) {
    case "text":
      return [value.text];
    case "people":
      return [value.description];
    case "choice":
      return [option(value.choice), value.details];
    case "choices":
      return [...value.choices.map(option), value.details];
    case "fields":
      return Object.values(value.fields);
    case "about-when":
      return [value.when.written];
    case "place":
      return [value.area, value.details];
    case "contact":
      return [value.rules.email];
    case "consent":
      return value.may.map((code) =>
        wordAt(questionnaire, id, "steps", "may", "options", code),
      );
    case "not-sure":
      return [caseworker.told["not-sure"]];
  }
}

/** How the person is reached stands first of all. */
async function expectRules(page: Page, rules: ContactRules): Promise<void> {
  const seen = await rulesOf(page);
  const { rules: words, way } = caseworker;
  for (const each of rules.ways)
    expect(seen).toContain(way[each].toLowerCase());
  for (const each of rules.never)
    expect(seen).toContain(
      filled(words.never, { way: way[each] }).toLowerCase(),
    );
  for (const text of [rules.notBefore, rules.notAfter, rules.subject])
    expect(seen).toContain((text ?? "").toLowerCase());
  expect(seen).toContain(rules.unsafe.toLowerCase());
  expect(seen).toContain(rules.accessNeeds.toLowerCase());
}

async function rulesOf(page: Page): Promise<string> {
  const list = page
    .getByRole("heading", { name: caseworker.rules.title })
    .locator("xpath=following-sibling::*");
  const lines = await list.allTextContents();
  return lines.join("\n").toLowerCase();
}
