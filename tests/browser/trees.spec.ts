import { expect, test } from "@playwright/test";
import { startRelay } from "../support/relay-process.ts";
import { stubSpeech } from "../support/stub-speech.ts";
import { voiceLists } from "../support/voice-lists.ts";
import { signIn } from "./casework-site.ts";
import { walkEntry, walkSetUp, walkWork } from "./screens/inbox-walk.ts";
import {
  walkAround,
  walkChoices,
  walkQuestions,
  walkReport,
} from "./screens/reporter-walk.ts";
import { frameTree, treeLook } from "./screens/tree-look.ts";
import { withSite } from "./screens/with-site.ts";

// Rule 14: what every screen is to a screen reader is frozen. `npm run snapshots` writes it anew; read what differs.
test.use({ trace: "off", actionTimeout: 20_000 });
test.setTimeout(300_000);
test.describe.configure({ mode: "parallel" });

const walks = {
  around: walkAround,
  questions: walkQuestions,
  choices: walkChoices,
  report: walkReport,
};

for (const [name, walk] of Object.entries(walks))
  test(`rule 14: every screen of the reporter's ${name} has the roles and names that were agreed`, async ({
    page,
  }) => {
    await stubSpeech(page, voiceLists.ios);
    const look = treeLook(page, `reporter-${name}`);
    await withSite((site) => walk({ page, site, look }));
  });

test("rule 14: the bar and the foot of every page have the roles and names that were agreed", async ({
  page,
}) => {
  await withSite(async (site) => {
    await page.goto(site.relay.origin);
    const start = await frameTree(page);
    expect(start).toMatchSnapshot(["trees", "reporter-frame.yml"]);
    await signIn(page, site.inbox);
    const inbox = await frameTree(page);
    expect(inbox).toMatchSnapshot(["trees", "inbox-frame.yml"]);
  });
});

test("rule 14: every screen of the inbox's set-up has the roles and names that were agreed", async ({
  page,
}) => {
  const relay = await startRelay();
  await page.goto(`${relay.origin}/casework/`);
  await walkSetUp(page, treeLook(page, "inbox-set-up"));
  await relay.stop();
});

test("rule 14: every screen of the inbox's work has the roles and names that were agreed", async ({
  page,
}) => {
  const look = treeLook(page, "inbox-work");
  await withSite(async (site) => {
    await walkEntry(page, site, look);
    await walkWork(page, site, look);
  });
});
