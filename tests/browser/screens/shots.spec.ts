import { test } from "@playwright/test";
import { startRelay } from "../../support/relay-process.ts";
import { likesToRead } from "../../support/said.ts";
import { walkEntry, walkSetUp, walkWork } from "./inbox-walk.ts";
import { takingPictures } from "./look.ts";
import { readings } from "./readings.ts";
import {
  walkAround,
  walkChoices,
  walkQuestions,
  walkReport,
} from "./reporter-walk.ts";
import { withSite } from "./with-site.ts";

// `npm run screens`: a picture of every screen in every way of reading, for people to look at.
test.use({ actionTimeout: 20_000 });
test.setTimeout(300_000);
test.describe.configure({ mode: "parallel" });

const reporterWalks = {
  around: walkAround,
  questions: walkQuestions,
  choices: walkChoices,
  report: walkReport,
};

for (const width of [320, 390, 1280]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [mode, { name, look: likes }] of Object.entries(readings))
      for (const [part, walk] of Object.entries(reporterWalks))
        test(`pictures of the reporter's pages, ${name}: ${part}`, async ({
          page,
          context,
        }) => {
          await likesToRead(context, likes);
          const look = takingPictures(page, `${mode}/${part}`, width);
          await withSite((site) => walk({ page, site, look }));
        });

    test("pictures of the inbox: set-up", async ({ page }) => {
      const relay = await startRelay();
      await page.goto(`${relay.origin}/casework/`);
      await walkSetUp(page, takingPictures(page, "inbox-set-up", width));
      await relay.stop();
    });

    test("pictures of the inbox: work", async ({ page }) => {
      const look = takingPictures(page, "inbox-work", width);
      await withSite(async (site) => {
        await walkEntry(page, site, look);
        await walkWork(page, site, look);
      });
    });
  });
}
