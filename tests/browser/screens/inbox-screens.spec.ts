import { expect, test, type Page } from "@playwright/test";
import { startRelay } from "../../support/relay-process.ts";
import { watchOutside } from "../gates/outside.ts";
import { walkEntry, walkSetUp, walkWork } from "./inbox-walk.ts";
import { gatingLook } from "./look.ts";
import { treeLook, withTree } from "./tree-look.ts";
import { withSite } from "./with-site.ts";

const isLong = process.env["HEARD_LONG"] === "1";

/** The long run holds every width to every gate. Rule 14: the trees are drawn at the widest. */
const widths = [
  { width: 320, gates: "every", draws: false },
  ...(isLong
    ? ([390, 820] as const).map(
        (width) => ({ width, gates: "every", draws: false }) as const,
      )
    : []),
  { width: 1280, gates: isLong ? "every" : "layout", draws: true },
] as const;

// Each screen passes every gate; walking a whole journey takes its time.
test.use({ actionTimeout: 20_000 });
test.setTimeout(300_000);
test.describe.configure({ mode: "parallel" });

for (const { width, gates, draws } of widths) {
  const agreed = draws ? ", and is what was agreed (rule 14)" : "";
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    test(`every page of the set-up passes every gate${agreed}`, async ({
      page,
      context,
    }) => {
      const outside = watchOutside(context);
      const relay = await startRelay();
      const { look, faults } = gatingLook(page, gates, () => firstWords(page));
      const tree = draws && treeLook(page, "inbox-set-up");
      await page.goto(`${relay.origin}/casework/`);
      await walkSetUp(page, withTree(look, tree));
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      await relay.stop();
    });

    test(`every page of the work, with its errors and empty states, passes every gate${agreed}`, async ({
      page,
      context,
    }) => {
      const outside = watchOutside(context);
      const gating = gatingLook(page, gates, () => firstWords(page));
      const tree = draws && treeLook(page, "inbox-work");
      const look = withTree(gating.look, tree);
      await withSite(async (site) => {
        await walkEntry(page, site, look);
        await walkWork(page, site, look);
      });
      expect(gating.faults).toEqual([]);
      expect(outside).toEqual([]);
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
