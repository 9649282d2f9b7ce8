import { expect, test, type Page } from "@playwright/test";
import { movesOf, watchMoves } from "../support/moves.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { likesToRead, said, saidOn } from "../support/said.ts";
import { everyFault } from "./gates/every-gate.ts";
import { ideaFaults } from "./gates/ideas.ts";

const { start, frame, looks, howToRead } = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
});
test.afterAll(() => relay.stop());

const panel = (page: Page) =>
  page.getByRole("heading", { level: 2, name: start.howToRead });
const quietLink = (page: Page) =>
  page.getByRole("link", { name: start.howToRead, exact: true });
const way = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true });

/** Opens the start page and notes every frame in which the panel was to be seen. */
async function openAndWatch(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    Reflect.set(window, "asked", false);
    const look = () => {
      if (document.querySelector(".asks")?.checkVisibility())
        Reflect.set(window, "asked", true);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(relay.origin);
  await expect(page.getByText(start.answersNothing)).toBeVisible();
  return () => page.evaluate(() => Reflect.get(window, "asked") as boolean);
}

test("at the first start the page asks how one likes to read, after danger and telling; what is chosen holds at once, and it is not asked again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await watchMoves(page);
  await page.goto(relay.origin);
  await expect(panel(page)).toBeVisible();
  await expect(quietLink(page)).toBeHidden();
  const links = await page.getByRole("main").getByRole("link").allInnerTexts();
  expect(links.map((text) => text.split("\n")[0])).toEqual([
    start.danger,
    start.tell,
    start.readEasy,
    start.readSigns,
    start.readBigger,
    start.readMore,
    start.readSkip,
    start.carryOn,
    start.answers,
    start.quick,
    start.crime,
    start.words,
  ]);
  await expect(page.getByText(start.answersNothing)).toBeVisible();
  expect(await movesOf(page)).toEqual([]);
  expect(await everyFault(page)).toEqual([]);
  await way(page, start.readSigns).click();
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(quietLink(page)).toBeVisible();
  const signs = page.getByRole("button", { name: frame.signs });
  await expect(signs).toHaveAttribute("aria-pressed", "true");
  const wasAsked = await openAndWatch(page);
  await expect(signs).toHaveAttribute("aria-pressed", "true");
  expect(await wasAsked()).toBe(false);
});

test("who skips it is not asked again, and the pages go on as the device says", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(relay.origin);
  await way(page, start.readSkip).click();
  await expect(panel(page)).toBeHidden();
  await expect(quietLink(page)).toBeVisible();
  const wasAsked = await openAndWatch(page);
  expect(await wasAsked()).toBe(false);
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).not.toBe(dark);
});

test("on a shared device it is forgotten with the tab, and the next person is asked", async ({
  page,
  context,
}) => {
  await page.goto(`${relay.origin}/looks/device`);
  await page.getByLabel(looks.choose.keep.session).check();
  await page.goto(relay.origin);
  await expect(quietLink(page)).toBeVisible();
  await expect(panel(page)).toBeHidden();
  const next = await context.newPage();
  await next.goto(relay.origin);
  await expect(next.getByText(start.answersNothing)).toBeVisible();
  await expect(panel(next)).toBeVisible();
});

test("“More ways” leads to all of them; “Easy Read” works before any script has come, and without scripts", async ({
  page,
  browser,
}) => {
  await page.goto(relay.origin);
  await way(page, start.readMore).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    howToRead.title,
  );
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(relay.origin);
  await expect(panel(still)).toBeVisible();
  await way(still, start.readEasy).click();
  await expect(still).toHaveURL(/\/easy-read$/u);
  // Nothing can be kept there: the same is asked, with a picture each.
  await expect(still.locator(".asks img")).toHaveCount(6);
  expect(await ideaFaults(still)).toEqual([]);
  await context.close();
});

test("danger is the first thing after the heading, and its words begin on the first screen of a small phone in large text", async ({
  browser,
}) => {
  for (const mode of ["standard", "easy-read"] as const)
    for (const textSize of [100, 150, 200] as const) {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({ viewport });
      await likesToRead(context, { mode, textSize });
      const page = await context.newPage();
      await page.goto(relay.origin);
      const words = saidOn(page).reporter.start;
      const danger = page.getByRole("main").getByRole("link").first();
      await expect(danger).toContainText(words.danger);
      await expect(page.getByText(words.looking)).toHaveCount(0);
      const line = page.getByText(words.danger, { exact: true });
      const box = await line.boundingBox();
      // A whole line of it.
      expect(box?.y).toBeLessThan(viewport.height - 0.25 * textSize);
      await context.close();
    }
});
