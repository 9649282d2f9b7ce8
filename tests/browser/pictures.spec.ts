import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

import { startComponentPage } from "./component-page.ts";

let site: Awaited<ReturnType<typeof startComponentPage>>;
test.beforeAll(async () => {
  site = await startComponentPage();
});
test.afterAll(() => site.stop());

const examples = [
  "ideas/a-hard-word-and-what-it-means",
  "picture/beside-its-words",
  "page-heading/with-a-picture",
  "notice/with-a-picture",
  "card-link/with-pictures-from-files",
  "task-list/with-pictures",
  "text-input/in-easy-read",
  "error-summary/with-pictures",
  "choices/with-pictures",
];

async function show(page: Page, example: string): Promise<void> {
  await page.goto(`${site.address}?example=${example}`);
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete),
  );
}

type Seen = {
  src: string;
  alt: string | null;
  hasCome: boolean;
  width: number;
  height: number;
  isLeft: boolean;
  isSameRow: boolean;
  isFirst: boolean;
  isControl: boolean;
  ground: string;
};

/** Every picture, and how it stands to the words that it belongs to. */
function seePictures(): Seen[] {
  return [...document.images].map((image) => {
    const tile = image.closest(".tile");
    const words = tile?.nextElementSibling;
    if (!tile || !words) throw new Error(`${image.src} stands without words`);
    const box = image.getBoundingClientRect();
    const text = document.createRange();
    text.selectNodeContents(words);
    const first = text.getClientRects()[0];
    const all = text.getBoundingClientRect();
    // On a small phone an address has no room beside it.
    const isBelow =
      innerWidth === 320 &&
      /@/u.test(words.textContent ?? "") &&
      all.top >= box.bottom;
    const order = image.compareDocumentPosition(words);
    return {
      src: image.getAttribute("src") ?? "",
      alt: image.getAttribute("alt"),
      hasCome: image.naturalWidth > 0,
      width: box.width,
      height: box.height,
      isLeft: isBelow || box.right <= (first?.left ?? 0),
      isSameRow: isBelow || (all.top < box.bottom && all.bottom > box.top),
      isFirst: (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      isControl: image.closest("[tabindex], [role]") === image,
      ground: getComputedStyle(tile).backgroundColor,
    };
  });
}

for (const [width, least] of [
  [320, 72],
  [390, 96],
  [820, 96],
  [1280, 96],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const example of examples) {
      test(`${example}: each picture is ${least} px or more, left of its words, in their row`, async ({
        page,
      }) => {
        await show(page, example);
        const pictures = await page.evaluate(seePictures);
        expect(pictures).not.toEqual([]);
        for (const picture of pictures) {
          expect(picture).toMatchObject({
            alt: "",
            hasCome: true,
            isLeft: true,
            isSameRow: true,
            isFirst: true,
            isControl: false,
            ground: "rgb(255, 255, 255)",
          });
          expect(picture.width).toBeGreaterThanOrEqual(least);
          expect(picture.height).toBeGreaterThanOrEqual(least);
        }
      });
    }
  });
}

test("a picture beside words says nothing by itself", async ({ page }) => {
  await show(page, "choices/with-pictures");
  await expect(page.getByRole("img")).toHaveCount(0);
  await expect(
    page.getByRole("checkbox", { name: "At home", exact: true }),
  ).toBeVisible();
});

test("a hard word is bold, and the sentence after it says what it means", async ({
  page,
}) => {
  await show(page, "ideas/a-hard-word-and-what-it-means");
  const hard = page.locator("b");
  await expect(hard).toHaveText("advocate");
  await expect(hard).toHaveCSS("font-weight", "750");
  await expect(page.locator("p", { hasText: "An advocate is" })).toBeVisible();
});

test("tiles stay white with an edge where the device forces its own colours", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await show(page, "ideas/a-hard-word-and-what-it-means");
  const tile = page.locator(".tile").first();
  await expect(tile).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(tile).not.toHaveCSS("border-top-width", "0px");
  await expect(tile.locator("img")).toBeVisible();
});

test("nothing moves when a picture comes late", async ({ page }) => {
  const waiting: (() => Promise<void>)[] = [];
  await page.route("**/pictures/*.svg", async (route) => {
    await new Promise<void>((done) => {
      waiting.push(async () => {
        await route.continue();
        done();
      });
    });
  });
  await page.goto(
    `${site.address}?example=ideas/a-hard-word-and-what-it-means`,
    { waitUntil: "domcontentloaded" },
  );
  const last = page.locator("p", { hasText: "You can stop" });
  await expect(last).toBeVisible();
  await expect.poll(() => waiting.length).toBe(3);
  const before = await last.boundingBox();
  await Promise.all(waiting.map((go) => go()));
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.naturalWidth > 0),
  );
  expect((await last.boundingBox())?.height).toBe(before?.height);
});
