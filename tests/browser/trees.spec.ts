import { expect, test } from "@playwright/test";
import { signIn } from "./casework-site.ts";
import { frameTree } from "./screens/tree-look.ts";
import { withSite } from "./screens/with-site.ts";

// What stands between the bar and the foot is agreed screen by screen, in `screens/`.
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
