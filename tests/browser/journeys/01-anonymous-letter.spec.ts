import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import { deliver, replyTo } from "../../support/journey-mail.ts";
import { send } from "../../support/journey-telling.ts";
import type { CaughtMail } from "../../support/mail-catcher.ts";
import { said } from "../../support/said.ts";
import { nameFaults } from "../gates/names.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney, type CaseJourney } from "./case-journey.ts";
import { boxesOn, boxLabels } from "./page-checks.ts";
import { tellCase } from "./tell-case.ts";
import {
  answerInInbox,
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";

const told = cases["01-anonymous-letter"];
const must = mustsOf(told);
const answers = answersOnScreens(told);
const address = "reporter@example.org";
const reply = "Friday is good. Please write, do not ring the bell.";

test.setTimeout(120_000);

test("case 01: who is afraid to open the door tells of a letter, and all goes by email", async ({
  page,
  browser,
}) => {
  await withCaseJourney(["app", "email"], async (journey) => {
    const { site, mails, organisation } = journey;
    const faults: string[] = [];
    const boxes: string[] = [];
    await page.goto(site.relay.origin);
    await page.getByRole("link", { name: said.reporter.start.tell }).click();
    await tellCase({
      page,
      answers,
      organisation,
      onPage: async (at) => {
        faults.push(...(await nameFaults(page)).map((is) => `${at}: ${is}`));
        boxes.push(...(await boxesOn(page)));
      },
    });
    await must("no field anywhere requires a phone number", async () => {
      expect(boxes.length).toBeGreaterThan(5);
      const every = [...boxes, ...boxLabels()];
      expect(every.filter((label) => /phone|mobile/iu.test(label))).toEqual([]);
      await send(page, organisation);
    });
    expect(faults).toEqual([]);
    const inbox = await (await browser.newContext()).newPage();
    await test.step("every fact arrives as it was written", async () => {
      await openInInbox(inbox, site);
      await expectAnswersInInbox(inbox, answers);
      await expectFactsInInbox(inbox, told);
    });
    await answerInInbox(inbox, "We believe you. We can come on Friday.");
    const notices = await mails.untilThereAre(1);
    await must(
      "email subject lines say 'Book club' and nothing about crime or disability",
      async () => {
        for (const notice of notices) expectNeutral(notice);
      },
    );
    await must(
      "the reporter can answer by plain email and the answer lands in the case",
      () => replyLands(journey, inbox, notices[0]),
    );
  });
});

function expectNeutral({ to, mail }: CaughtMail): void {
  expect(to).toEqual([address]);
  expect(mail.subject).toBe("Book club");
  expect(
    `${mail.from?.name ?? ""} ${mail.text ?? ""} ${String(mail.html)}`,
  ).not.toMatch(/crime|hate|disab|polic|report|incident|letter/iu);
}

async function replyLands(
  { site }: CaseJourney,
  inbox: Page,
  notice: CaughtMail | undefined,
): Promise<void> {
  if (notice === undefined) throw new Error("no email came");
  const to = notice.mail.replyTo?.[0]?.address ?? "";
  const raw = await replyTo(notice, address, reply);
  await deliver(site.relay.lmtpPort, { from: address, to }, raw);
  const { look, show } = said.caseworker.thread;
  const messages = inbox.getByRole("article");
  await inbox
    .getByRole("button", { name: look })
    .or(inbox.getByRole("button", { name: show }))
    .click();
  await expect(async () => {
    const act = inbox.getByRole("button", { name: show });
    if (await act.isVisible()) await act.click();
    await expect(messages).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await expect(messages.last().locator(".words")).toHaveText(reply);
}
