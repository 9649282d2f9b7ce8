import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import {
  send,
  untilAllIsKept,
  untilSaved,
} from "../../support/journey-telling.ts";
import { filled, likesToRead, said, saidOn } from "../../support/said.ts";
import { stubSpeech } from "../../support/stub-speech.ts";
import { voiceLists } from "../../support/voice-lists.ts";
import { nameFaults } from "../gates/names.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { expectPicture, expectToBeReadAloud } from "./page-checks.ts";
import { tellCase } from "./tell-case.ts";
import {
  expectAnswersInInbox,
  expectFactsInInbox,
  factInInbox,
  openInInbox,
} from "./told-in-inbox.ts";

const told = cases["02-bus-ramp"];
const must = mustsOf(told);
const answers = answersOnScreens(told);

test.use({ viewport: { width: 820, height: 1180 } });
test.setTimeout(120_000);

test("case 02: on the bus, in large Easy Read, with no network from start to saved", async ({
  page,
  browser,
}) => {
  await likesToRead(page.context(), { mode: "easy-read", textSize: 200 });
  await stubSpeech(page, voiceLists.ios);
  await withCaseJourney(["app", "email"], async ({ site, organisation }) => {
    await page.goto(site.relay.origin);
    await untilAllIsKept(page);
    await must(
      "works from start to 'saved on this tablet' with no network at all",
      async () => {
        await page.context().setOffline(true);
        await page.goto(site.relay.origin);
        await tellInEasyRead(page, organisation);
        await expectKept(page);
      },
    );
    await send(page, organisation);
    await lookAt(page);
    await arrive(page, organisation);
    const inbox = await (await browser.newContext()).newPage();
    await openInInbox(inbox, site);
    await test.step("every fact arrives as it was written", async () => {
      await expectAnswersInInbox(inbox, answers);
      await expectFactsInInbox(inbox, told);
    });
    await expectBothSideBySide(inbox);
    await expectHarmWithCost(inbox);
  });
});

async function lookAt(page: Page): Promise<void> {
  await expectPicture(page);
  await expectToBeReadAloud(page);
}

/** Tells it, and looks at every page on the way. */
async function tellInEasyRead(page: Page, organisation: string): Promise<void> {
  const faults: string[] = [];
  const look = async (at: string) => {
    await lookAt(page);
    faults.push(...(await nameFaults(page)).map((is) => `${at}: ${is}`));
  };
  await must(
    "every page is Easy Read with a picture, and every page can be read aloud",
    async () => {
      const { start } = saidOn(page).reporter;
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        start.title,
      );
      await look("/");
      await page.getByRole("link", { name: start.tell }).click();
      await tellCase({ page, answers, organisation, onPage: look });
    },
  );
  expect(faults).toEqual([]);
}

/** The tablet keeps all of it, and says so: what stands there after the page was opened anew comes from nowhere else. */
async function expectKept(page: Page): Promise<void> {
  await page.reload();
  const facts = page.getByRole("definition");
  for (const text of [told.telling, told.people, told.perception])
    await expect(facts.filter({ hasText: text })).toHaveCount(1);
  await page.goBack();
  await untilSaved(page);
  await page.goForward();
}

/** It waits on the device until there is a network, and goes by itself. */
async function arrive(page: Page, organisation: string): Promise<void> {
  const { receipt, report } = saidOn(page).reporter;
  await page.getByRole("link", { name: receipt.next }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(report.waiting);
  await lookAt(page);
  await page.context().setOffline(false);
  await expect(heading).toHaveText(filled(report.arrived, { organisation }), {
    timeout: 30_000,
  });
}

async function expectBothSideBySide(inbox: Page): Promise<void> {
  await must(
    "both 'disability' and 'race' are recorded side by side, neither ranked",
    async () => {
      const { options } = said.questionnaire["parts-of-you"];
      expect(await factInInbox(inbox, "parts-of-you")).toBe(
        [options.disability, options.race].join("\n"),
      );
    },
  );
}

async function expectHarmWithCost(inbox: Page): Promise<void> {
  await must(
    "damage to the wheelchair is recorded as harm, with what being without it costs",
    async () => {
      const { harm, ...asked } = said.questionnaire;
      const { options } = asked["without-it"];
      expect(await factInInbox(inbox, "harm")).toContain(
        harm.options["broken-equipment"],
      );
      expect(await factInInbox(inbox, "what-was-broken")).toContain(
        "scratch on the wheel of the chair",
      );
      const cost = await factInInbox(inbox, "without-it");
      expect(cost).toContain(options["pay-for-travel"]);
      expect(cost).toContain("two taxis while it was mended");
    },
  );
}
