import { expect, type Page, test } from "@playwright/test";
import { likesToRead } from "../support/said.ts";
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

const kinds = { "/": ".idea", "/tell": ".button", "/looks/colours": ".choice" };

test("on a small phone pictures grow with the words, no word of a control is broken, and words stand beside their picture or below it", async ({
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
