import { expect, test, type Page } from "@playwright/test";
import { pseudoLanguages, pseudoWords } from "../../scripts/words/pseudo.mjs";
import { english } from "../../src/device/languages.ts";
import { untilSaved } from "../support/journey-telling.ts";
import type { CaseworkSite } from "./casework-site.ts";
import { reflowFaults } from "./gates/reflow.ts";
import { mirrorFaults } from "./gates/mirrored.ts";
import { englishLeft } from "./gates/translated.ts";
import { said } from "../support/said.ts";
import { withSite } from "./screens/with-site.ts";

/** What stands in no file of words: what the person wrote, and what the organisation is called. */
const ownWords = ["Example DDPO", "Southwark", "Typed words"];

test.describe.configure({ mode: "parallel" });
// Playwright cannot stand in for what a service worker fetches.
test.use({ serviceWorkers: "block" });
test.setTimeout(240_000);

for (const language of pseudoLanguages) {
  for (const width of process.env["HEARD_LONG"] === "1" ? [320, 1280] : [320]) {
    test(`told, checked and sent in ${language.tag} at ${String(width)} px: nothing cut off, nothing left in English`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await speak(page, language);
      await withSite(async (site) => {
        const faults: string[] = [];
        const look = async () => {
          const title = await page.title();
          for (const fault of [
            ...(await reflowFaults(page)),
            ...(await englishLeft(page, ownWords)),
            ...(await mirrorFaults(page, language.dir)),
          ])
            faults.push(`${title}: ${fault}`);
        };
        await walk(page, site, look);
        expect(faults).toEqual([]);
      });
      await expect(page.locator("html")).toHaveAttribute("lang", language.tag);
      await expect(page.locator("html")).toHaveAttribute("dir", language.dir);
    });
  }
}

test("a language is chosen by its own name, and what was told stays", async ({
  page,
}) => {
  const language = pseudoLanguages[1];
  await page.route(`**/words/${language.tag}.json`, (route) =>
    route.fulfill({ json: pseudoWords(language.tag) }),
  );
  await page.route("**/words/languages.json", (route) =>
    route.fulfill({ json: [english, language] }),
  );
  await withSite(async ({ relay }) => {
    await page.goto(`${relay.origin}/tell`);
    await page.getByRole("textbox").fill("Typed words");
    await untilSaved(page);
    await page.goto(`${relay.origin}/how-to-read`);
    await page.getByRole("radio", { name: language.name }).check();
    await translated(page);
    await expect(
      page.getByRole("radio", { name: language.name }),
    ).toBeChecked();
    await page.goto(`${relay.origin}/tell`);
    await translated(page);
    await expect(page.getByRole("textbox")).toHaveValue("Typed words");
  });
});

test("a language whose words do not come is read in English", async ({
  page,
}) => {
  const [language] = pseudoLanguages;
  await speak(page, language);
  await page.unrouteAll();
  await withSite(async ({ relay }) => {
    await page.goto(`${relay.origin}/about`);
    await expect(page.locator("h1")).toHaveText(/^[\w ]+$/u);
    await expect(page.locator("html")).toHaveAttribute("lang", english.tag);
  });
});

test("no pseudo-language is in what is built, and one language alone is offered", async ({
  page,
  request,
}) => {
  await withSite(async ({ relay }) => {
    const at = (path: string) => request.get(`${relay.origin}${path}`);
    const list = await at("/words/languages.json");
    expect(await list.json()).toEqual([english]);
    await page.goto(`${relay.origin}/how-to-read`);
    await expect(page.getByRole("radio").first()).toBeVisible();
    await expect(
      page.getByRole("group", { name: said.reporter.howToRead.language }),
    ).toHaveCount(0);
    for (const { tag } of pseudoLanguages)
      expect((await at(`/words/${tag}.json`)).status()).toBe(404);
  });
});

/** Chooses a language on this device; its words come from the generator, where a real one's would come from the build. */
async function speak(
  page: Page,
  language: (typeof pseudoLanguages)[number],
): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem("language", JSON.stringify(chosen));
  }, language);
  await page.route(`**/words/${language.tag}.json`, (route) =>
    route.fulfill({ json: pseudoWords(language.tag) }),
  );
}

/** The whole journey, by what stands where and not by its words: from the first page to the six words and the report. */
async function walk(
  page: Page,
  { relay }: CaseworkSite,
  look: () => Promise<void>,
): Promise<void> {
  await page.goto(relay.origin);
  await translated(page);
  await look();
  await page.goto(`${relay.origin}/tell`);
  await translated(page);
  for (let steps = 0; !page.url().endsWith("/tell/check"); steps += 1) {
    if (steps > 90) throw new Error(`no way on from ${page.url()}`);
    await answer(page);
    await look();
    await press(page);
  }
  await look();
  await press(page);
  await page.waitForURL(/\/receipt$/u, { timeout: 60_000 });
  await translated(page);
  await look();
  await page.locator("main a.primary").click();
  await expect(page.locator(".step").first()).toBeVisible();
  await look();
}

/** Gives every question an answer, so that nothing is skipped. */
async function answer(page: Page): Promise<void> {
  const main = page.locator("main");
  const choices = main.locator("input[type=radio], input[type=checkbox]");
  // A page may ask the device first what it is to show.
  await expect(main.locator(".button.primary").first()).toBeVisible();
  if ((await choices.count()) > 0) await choices.first().check();
  for (const box of await main
    .locator("textarea, input:is([type=text], [type=email])")
    .all()) {
    const isTime = (await box.getAttribute("id"))?.startsWith("not") === true;
    if (!isTime && (await box.inputValue()) === "")
      await box.fill("Typed words");
  }
}

/** Presses the one strong button, and waits for the next page. */
async function press(page: Page): Promise<void> {
  const before = page.url();
  await page.locator("main .button.primary").first().click();
  await page.waitForURL((url) => url.href !== before, { timeout: 20_000 });
  await translated(page);
}

/** Waits until the page stands in its language. */
async function translated(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveText(/⟦/u, { timeout: 20_000 });
}
