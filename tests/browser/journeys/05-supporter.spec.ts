import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import { send } from "../../support/journey-telling.ts";
import { said } from "../../support/said.ts";
import { bringScreenReader, readPage } from "../../support/screen-reader.ts";
import { nameFaults } from "../gates/names.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { keyboard } from "./hands.ts";
import { boxesOn, expectFocusOnHeading } from "./page-checks.ts";
import { tellCase } from "./tell-case.ts";
import {
  answerInInbox,
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";

const told = cases["05-supporter"];
const must = mustsOf(told);
const answers = answersOnScreens(told);
/** The supporter's own address. */
const address = "reporter@example.org";

// The page's own worker would answer for the screen reader's script, which is not of the app.
test.use({ serviceWorkers: "block" });
test.setTimeout(120_000);

test("case 05: a supporter writes Dara's words by keyboard and screen reader, and nothing goes to her home", async ({
  page,
  browser,
}) => {
  await withCaseJourney(
    ["app", "email", "in-person"],
    async ({ site, mails, organisation }) => {
      await bringScreenReader(page);
      const asked: string[] = [];
      const boxes: string[] = [];
      const faults: string[] = [];
      await page.goto(site.relay.origin);
      const tell = page.getByRole("link", { name: said.reporter.start.tell });
      await keyboard.press(tell);
      await tellCase({
        page,
        answers,
        organisation,
        hands: keyboard,
        onPage: async (at) => {
          await expectFocusOnHeading(page);
          if (at.endsWith("/who-is-writing"))
            await expectToldOfTellingAlone(page, asked);
          asked.push(at);
          boxes.push(...(await boxesOn(page)));
          faults.push(...(await nameFaults(page)).map((is) => `${at}: ${is}`));
        },
      });
      expect(faults).toEqual([]);
      await send(page, organisation);
      const inbox = await (await browser.newContext()).newPage();
      await openInInbox(inbox, site);
      await test.step("every fact arrives, and that a supporter held the device for each answer", async () => {
        await expectAnswersInInbox(inbox, answers);
        await expectFactsInInbox(inbox, told);
        await expect(
          inbox.getByText(`Answered by ${said.caseworker.told.by.supporter}`),
        ).toHaveCount(1);
      });
      await answerInInbox(inbox, "Thank you. We can meet at our office.");
      const notices = await mails.untilThereAre(1);
      await must("nothing at all is sent to the home address", async () => {
        // Nobody asks for it, no letter is offered, and what leaves goes to the supporter alone.
        expect(boxes.filter((box) => /address/iu.test(box))).toEqual([
          said.questionnaire["how-to-reach-you"].steps.email.title,
        ]);
        await expect(
          inbox.getByText(told.contact.unsafe ?? "").first(),
        ).toBeVisible();
        expect(notices.map(({ to }) => to)).toEqual([[address]]);
      });
    },
  );
});

/** Before anybody is named as a supporter, and read out with the page: there is nothing to open first. */
async function expectToldOfTellingAlone(
  page: Page,
  asked: readonly string[],
): Promise<void> {
  await must(
    "if the supporter is the person complained about, the app has said beforehand that she can tell on her own, and how",
    async () => {
      expect(asked.filter((at) => at.includes("supporter"))).toEqual([]);
      const { hint, help } = said.questionnaire["who-is-writing"];
      expect((await readPage(page)).join("\n")).toContain(hint);
      expect(hint).toMatch(/leave now .*when you are alone/u);
      const { frame, question } = said.reporter;
      await expect(
        page.getByRole("link", { name: frame.leaveShort, exact: true }),
      ).toBeVisible();
      await page.getByText(question.help).click();
      await expect(page.getByText(help)).toBeVisible();
      expect(help).toContain("your supporter is part of what happened");
    },
  );
}
