import { expect, type Page, test } from "@playwright/test";
import { likesToRead, saidOn } from "../../support/said.ts";
import { stubSpeech } from "../../support/stub-speech.ts";
import { voiceLists } from "../../support/voice-lists.ts";
import { watchOutside } from "../gates/outside.ts";
import { type Gates, gatingLook } from "./look.ts";
import { type Reading, readings } from "./readings.ts";
import {
  walkAround,
  walkChoices,
  walkQuestions,
  walkReport,
} from "./reporter-walk.ts";
import { treeLook, withTree } from "./tree-look.ts";
import { withSite } from "./with-site.ts";

const isLong = process.env["HEARD_LONG"] === "1";

type Held = Reading & {
  /** Which gates hold it at which width in the quick run. */
  readonly quickly: Readonly<Record<number, Gates>>;
  /** At which width each of its screens is held to what was agreed, and where that is kept (rule 14); nowhere, where nothing is said. */
  readonly agreed?: { readonly width: string; readonly under: string };
  /** The quick run walks only the first of the questions that are built alike. */
  readonly firstOfKinds?: boolean;
  /** What the quick run walks; all, where nothing is said. */
  readonly quickWalks?: readonly string[];
};

/** How each way of reading is held. 320 is also 400 % zoom on a screen of 1280. The long run holds every width of each to every gate. */
const held: readonly Held[] = [
  {
    ...readings.standard,
    quickly: { 320: "every", 1280: "layout" },
    agreed: { width: "1280", under: "reporter" },
  },
  {
    ...readings.easyRead,
    quickly: { 320: "words" },
    agreed: { width: "320", under: "easy-read" },
  },
  {
    ...readings.signed,
    quickly: { 390: "layout" },
    firstOfKinds: true,
    // A video stands at the top of a page or it does not: the others are built like these.
    quickWalks: ["the pages around the telling", "the questions"],
  },
  {
    ...readings.large,
    quickly: { 320: "layout" },
    firstOfKinds: true,
  },
];
const everyWidth = {
  320: "every",
  390: "every",
  820: "every",
  1280: "every",
} as const;

const walks = {
  "the pages around the telling": { walk: walkAround, trees: "around" },
  "the questions": { walk: walkQuestions, trees: "questions" },
  "the choices, the list and the drafts": {
    walk: walkChoices,
    trees: "choices",
  },
  "a report, sent, answered and cleared": { walk: walkReport, trees: "report" },
};

// Each screen passes every gate; walking a whole journey takes its time.
test.use({ actionTimeout: 20_000 });
test.setTimeout(isLong ? 1_800_000 : 420_000);
test.describe.configure({ mode: "parallel" });

for (const { name, look: likes, quickly, quickWalks, ...reading } of held) {
  const walked = Object.entries(walks).filter(
    ([title]) => isLong || (quickWalks?.includes(title) ?? true),
  );
  const atWidths: Readonly<Record<string, Gates>> = isLong
    ? everyWidth
    : quickly;
  const widths = Object.entries(atWidths);
  for (const [width, gates] of widths) {
    // Rule 14: what every screen is to a screen reader is frozen. `npm run snapshots` writes it anew; read what differs.
    const draws = reading.agreed?.width === width;
    const under = reading.agreed?.under;
    const agreed = draws ? ", and is what was agreed (rule 14)" : "";
    test.describe(`${name}, ${width} px wide`, () => {
      test.use({ viewport: { width: Number(width), height: 800 } });

      for (const [title, { walk, trees }] of walked) {
        test(`${title}: every screen passes every gate${agreed}`, async ({
          page,
          context,
        }) => {
          await likesToRead(context, likes);
          await stubSpeech(page, voiceLists.ios);
          const outside = watchOutside(context);
          const { look, faults } = gatingLook(page, gates, async () =>
            firstWords(page),
          );
          const tree = draws && treeLook(page, `${under}-${trees}`);
          await withSite((site) =>
            walk({
              page,
              site,
              look: withTree(look, tree),
              firstOfKinds: !isLong && reading.firstOfKinds === true,
            }),
          );
          expect(faults).toEqual([]);
          expect(outside).toEqual([]);
        });
      }
    });
  }
}

async function firstWords(page: Page) {
  const { skip, leave } = saidOn(page).reporter.frame;
  return { skip, leave };
}
