import { expect, type Page, test } from "@playwright/test";
import { caseAnswers } from "../../seed/case-answers.ts";
import { cases } from "../../seed/case.ts";
import { send } from "../../support/journey-telling.ts";
import { said } from "../../support/said.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { tellCase } from "./tell-case.ts";
import {
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";

const told = cases["01-anonymous-letter"];
const must = mustsOf(told);

test("case 01: a letter is told of by email alone, and all of it is read as it was written", async ({
  page,
  browser,
}) => {
  await withCaseJourney(["app", "email"], async ({ site, organisation }) => {
    const fields: string[] = [];
    const answers = caseAnswers(told, "", "2026-11-20");
    await page.goto(site.relay.origin);
    await page.getByRole("link", { name: said.reporter.start.tell }).click();
    await tellCase({
      page,
      answers,
      organisation,
      onPage: async () => {
        fields.push(...(await phoneFields(page)));
      },
    });
    await must("no field anywhere requires a phone number", async () => {
      expect(fields).toEqual([]);
    });
    await send(page, organisation);
    const inbox = await (await browser.newContext()).newPage();
    await openInInbox(inbox, site);
    await expectAnswersInInbox(inbox, answers);
    await expectFactsInInbox(inbox, told);
  });
});

/** Fields that ask for a phone number, of whatever kind. */
async function phoneFields(page: Page): Promise<string[]> {
  const names = await page.getByRole("textbox").evaluateAll((fields) =>
    fields.map((field) => {
      const { type, name, autocomplete, labels } = field as HTMLInputElement;
      const label = labels?.[0]?.textContent ?? "";
      return [type, name, autocomplete, label].join(" ");
    }),
  );
  return names.filter((name) => /\btel\b|phone|mobile|number/iu.test(name));
}
