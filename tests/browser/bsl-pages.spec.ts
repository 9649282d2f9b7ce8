import { expect, test } from "@playwright/test";
import { stubSpeech } from "../support/stub-speech.ts";
import { voiceLists } from "../support/voice-lists.ts";
import { likesToRead } from "../support/said.ts";
import { signedFaults } from "./gates/signed.ts";
import { walkChoices, walkReport } from "./screens/reporter-walk.ts";
import { withSite } from "./screens/with-site.ts";

test.use({ actionTimeout: 20_000 });
test.setTimeout(180_000);
test.describe.configure({ mode: "parallel" });

// The pages around the telling and the questions are walked with every gate: reporter-screens.spec.ts.
for (const [title, walk] of [
  ["the choices, the list and the drafts", walkChoices],
  ["a report, sent, answered and cleared", walkReport],
] as const)
  test(`${title}: every page has its video in British Sign Language, or says in one line that there is none`, async ({
    page,
    context,
  }) => {
    await likesToRead(context, { mode: "bsl" });
    await stubSpeech(page, voiceLists.ios);
    const faults: string[] = [];
    const look = async (screen: string) => {
      // The line comes as soon as the list of videos is known.
      await expect(async () => {
        expect(await signedFaults(page)).toEqual([]);
      })
        .toPass({ timeout: 5000 })
        .catch(async () => faults.push(screen));
    };
    await withSite((site) => walk({ page, site, look }));
    expect(faults).toEqual([]);
  });
