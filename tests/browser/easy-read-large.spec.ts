import { expect, type Locator, type Page, test } from "@playwright/test";
import { likesToRead, saidOn } from "../support/said.ts";
import { markFaults } from "./gates/marks.ts";
import { pictureFaults } from "./gates/pictures.ts";
import { reflowFaults } from "./gates/reflow.ts";
import { withSite } from "./screens/with-site.ts";

test.use({ viewport: { width: 320, height: 800 } });

const paths = [
  "/",
  "/tell",
  "/tell/where-it-happened",
  "/tell/supporter-relation",
  "/tell/who-may-see-it/may",
  "/tell/harm",
  "/looks/colours",
  "/help-now",
];

/** How wide the pictures of one kind are; the smallest of them. */
async function leastWidth(page: Page, inside: string): Promise<number> {
  const widths = await page
    .locator(`main ${inside} .tile img`)
    .evaluateAll((images) =>
      images
        .filter((image) => image.checkVisibility())
        .map((image) => image.getBoundingClientRect().width),
    );
  return Math.min(...widths);
}

/** What reads in the widest letters, and at what sizes. */
const wide = [
  { typeface: "opendyslexic", textSize: 100 },
  { typeface: "opendyslexic", textSize: 200 },
  { typeface: "opendyslexic", spacing: "wide", textSize: 200 },
  { typeface: "opendyslexic", spacing: "wide", textSize: 300 },
] as const;

const kinds = { "/": ".idea", "/tell": ".button", "/looks/colours": ".choice" };

test("on a small phone pictures grow with the words, no word of a control is broken, boxes to tick stay square, and words stand beside their picture or below it", async ({
  context,
}) => {
  const seen = new Map<string, number[]>();
  const faults: string[] = [];
  await withSite(async ({ relay }) => {
    for (const textSize of [100, 200, 300] as const) {
      const page = await context.newPage();
      await likesToRead(page.context(), { mode: "easy-read", textSize });
      for (const path of paths) {
        await page.goto(relay.origin + path);
        await expect(page.locator("main .tile img").first()).toBeVisible();
        await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy");
        const found = [
          ...(await reflowFaults(page)),
          ...(await pictureFaults(page)),
          ...(await markFaults(page)),
        ];
        faults.push(...found.map((fault) => `${path} ${textSize}: ${fault}`));
        const kind = Object.entries(kinds).find(([of]) => of === path)?.[1];
        if (kind !== undefined)
          seen.set(path, [
            ...(seen.get(path) ?? []),
            await leastWidth(page, kind),
          ]);
      }
      await page.close();
    }
  });
  expect(faults).toEqual([]);
  for (const [path, [usual = 0, twice = 0, thrice = 0]] of seen) {
    expect(twice, path).toBeGreaterThanOrEqual(usual * 1.9);
    expect(thrice, path).toBeGreaterThan(twice);
  }
  const [ideas = 0] = seen.get("/") ?? [];
  expect(ideas).toBeGreaterThanOrEqual(72);
});

test("in wide letters and wide spacing no word of a control is broken at the usual size, nor in large text", async ({
  browser,
}) => {
  const faults: string[] = [];
  await withSite(async ({ relay }) => {
    for (const look of wide) {
      const viewport = { width: 320, height: 800 };
      const context = await browser.newContext({ viewport });
      await likesToRead(context, { mode: "easy-read", ...look });
      const page = await context.newPage();
      for (const path of ["/tell", "/tell/harm", "/help-now"]) {
        await page.goto(relay.origin + path);
        await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy");
        await page.evaluate(() => document.fonts.ready);
        const at = `${JSON.stringify(look)} ${path}`;
        const found = await reflowFaults(page);
        faults.push(...found.map((fault) => `${at}: ${fault}`));
      }
      await context.close();
    }
  });
  expect(faults).toEqual([]);
});

/** How high letters are, in px. */
async function lettersOf(part: Locator): Promise<number> {
  return part.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
}

test("what is pressed, on the page and in the bar, reaches twice its usual size, and no heading is smaller than the words under it", async ({
  browser,
}) => {
  const sizes: Record<string, number[]> = {};
  await withSite(async ({ relay }) => {
    for (const textSize of [100, 200, 300] as const) {
      const viewport = { width: 320, height: 800 };
      const context = await browser.newContext({ viewport });
      await likesToRead(context, { mode: "easy-read", textSize });
      const page = await context.newPage();
      await page.goto(`${relay.origin}/tell/harm`);
      const { frame, question } = saidOn(page).reporter;
      const main = page.getByRole("main");
      const bar = page.getByRole("banner");
      await expect(main.locator(".choice .tile img").first()).toBeVisible();
      const parts = {
        leave: bar.getByRole("link", { name: frame.leaveShort, exact: true }),
        look: bar.getByRole("link", { name: frame.look, exact: true }),
        easyRead: bar.getByRole("button", { name: frame.easyRead }),
        signs: bar.getByRole("button", { name: frame.signs }),
        heard: bar.getByText(frame.name).first(),
        goOn: main.getByRole("button", { name: question.continue }),
        option: main.locator(".choice").first(),
        text: page.locator("body"),
      };
      for (const [name, part] of Object.entries(parts))
        (sizes[name] ??= []).push(await lettersOf(part));
      const heading = await lettersOf(page.getByRole("heading", { level: 1 }));
      expect(heading).toBeGreaterThanOrEqual(await lettersOf(parts.text));
      const hint = main.locator(".hint:visible").first();
      expect(heading).toBeGreaterThanOrEqual(await lettersOf(hint));
      await context.close();
    }
  });
  for (const [name, [usual = 0, twice = 0, thrice = 0]] of Object.entries(
    sizes,
  )) {
    expect(twice, name).toBeGreaterThanOrEqual(2 * usual);
    expect(thrice, name).toBeGreaterThanOrEqual(twice);
  }
});
