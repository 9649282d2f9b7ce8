import { expect, test } from "@playwright/test";
import { said } from "../../support/said.ts";
import { watchOutside } from "../gates/outside.ts";
import { gatingLook } from "./look.ts";
import {
  walkAround,
  walkChoices,
  walkQuestions,
  walkReport,
} from "./reporter-walk.ts";
import { withSite } from "./with-site.ts";

const isLong = process.env["HEARD_LONG"] === "1";

/** 320 is also 400 % zoom on a screen of 1280. The long run holds every width to every gate. */
const widths = isLong ? [320, 390, 820, 1280] : [320, 1280];

const walks = {
  "the pages around the telling": walkAround,
  "the questions": walkQuestions,
  "the choices, the list and the drafts": walkChoices,
  "a report, sent, answered and cleared": walkReport,
};

// Each screen passes every gate; walking a whole journey takes its time.
test.use({ trace: "off", actionTimeout: 20_000 });
test.setTimeout(300_000);
test.describe.configure({ mode: "parallel" });

for (const width of widths) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [title, walk] of Object.entries(walks)) {
      test(`${title}: every screen passes every gate`, async ({
        page,
        context,
      }) => {
        const outside = watchOutside(context);
        const gates = width === 320 || isLong ? "every" : "layout";
        const { look, faults } = gatingLook(page, gates, firstWords);
        await withSite((site) => walk({ page, site, look }));
        expect(faults).toEqual([]);
        expect(outside).toEqual([]);
      });
    }
  });
}

async function firstWords() {
  const { skip, leave } = said.reporter.frame;
  return { skip, leave };
}
