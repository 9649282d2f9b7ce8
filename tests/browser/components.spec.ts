import { readdirSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

import { startComponentPage } from "./component-page.ts";
import { everyFault } from "./gates/every-gate.ts";
import { watchOutside } from "./gates/outside.ts";
import { reflowFaultsWith, textSize } from "./gates/reflow.ts";

const folder = join(import.meta.dirname, "../../src/design-system");
const components = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("/examples.tsx"))
  .map((path) => path.split("/")[0] ?? path)
  .toSorted();

let site: Awaited<ReturnType<typeof startComponentPage>>;
test.beforeAll(async () => {
  site = await startComponentPage();
});
test.afterAll(() => site.stop());

// Each test has its own page. What it finds is all in its message.
test.describe.configure({ mode: "parallel" });

// Most that changes with the width is wrong at the narrowest; the long run looks at the widest too.
for (const width of process.env["HEARD_LONG"] === "1" ? [320, 1280] : [320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const component of components) {
      test(`${component}: every example passes every gate`, async ({
        page,
        context,
      }) => {
        const outside = watchOutside(context);
        const said = watchConsole(page);
        const faults: string[] = [];
        for (const address of await examplesOf(page, component)) {
          await page.goto(address);
          await page.waitForFunction(hasOwnFont);
          const found = [
            ...(await everyFault(page)),
            ...(await reflowFaultsWith(page, textSize(300))),
          ];
          const name = new URL(address).searchParams.get("example");
          faults.push(...found.map((fault) => `${name} ${fault}`));
        }
        expect(faults).toEqual([]);
        expect(outside).toEqual([]);
        expect(said).toEqual([]);
      });
    }
  });
}

/** The page's own font has arrived: what is measured will not change. */
function hasOwnFont(): boolean {
  return [...document.fonts].some(
    ({ family, status }) => family.includes("Atkinson") && status === "loaded",
  );
}

async function examplesOf(page: Page, component: string): Promise<string[]> {
  await page.goto(site.address);
  const links = page.locator(`a[href^="?example=${component}/"]`);
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
}

/** Faults of the page itself, and styles that the policy turned away. */
function watchConsole(page: Page): string[] {
  const said: string[] = [];
  page.on("pageerror", (error) => said.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") said.push(message.text());
  });
  return said;
}
