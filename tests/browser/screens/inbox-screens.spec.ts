import { expect, test, type Page } from "@playwright/test";
import { startRelay } from "../../support/relay-process.ts";
import { startCasework } from "../casework-site.ts";
import { watchOutside } from "../gates/outside.ts";
import { walkEntry, walkSetUp, walkWork } from "./inbox-walk.ts";
import { gatingLook } from "./look.ts";

const isLong = process.env["HEARD_LONG"] === "1";
const widths = isLong ? [320, 390, 820, 1280] : [320, 1280];

// Each screen passes every gate; walking a whole journey takes its time.
test.use({ trace: "off", actionTimeout: 20_000 });
test.setTimeout(300_000);
test.describe.configure({ mode: "parallel" });

for (const width of widths) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    test("every page of the set-up passes every gate", async ({
      page,
      context,
    }) => {
      const outside = watchOutside(context);
      const relay = await startRelay();
      const { look, faults } = gatingLook(page, "every", () =>
        firstWords(page),
      );
      await page.goto(`${relay.origin}/casework/`);
      await walkSetUp(page, look);
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      await relay.stop();
    });

    test("every page of the work, with its errors and empty states, passes every gate", async ({
      page,
      context,
    }) => {
      const outside = watchOutside(context);
      const site = await startCasework();
      const { look, faults } = gatingLook(page, "every", () =>
        firstWords(page),
      );
      await walkEntry(page, site, look);
      await walkWork(page, site, look);
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      await site.relay.stop();
    });
  });
}

/** Whoever is signed in locks; before that, the page can be cleared. */
async function firstWords(page: Page) {
  const lock = page.getByRole("button", { name: "Lock", exact: true });
  return {
    skip: "Skip to the main part",
    leave: (await lock.count()) > 0 ? "Lock now" : "Clear this page",
  };
}
