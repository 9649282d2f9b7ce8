import { expect, test, type Page } from "@playwright/test";
import { expectToBeAskedBeforeReload } from "../support/asked-before-reload.ts";
import { textBox } from "../support/keep-journey.ts";
import { likesToRead, said, saidOn } from "../support/said.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startRelay();
});

test.afterAll(async () => {
  await relay.stop();
});

test("what was typed before the scripts came is kept, with the caret where it was", async ({
  page,
}) => {
  const scripts = await openWithoutScripts(page);
  const box = textBox(page);
  await box.pressSequentially("They at me");
  for (let step = 0; step < 5; step++) await box.press("ArrowLeft");
  await box.pressSequentially("shouted ");
  await scripts.come();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await box.pressSequentially("loudly ");
  await expect(box).toHaveValue("They shouted loudly at me");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue("They shouted loudly at me");
});

test("what is being composed while the scripts come is not torn apart", async ({
  page,
}) => {
  const scripts = await openWithoutScripts(page);
  const box = textBox(page);
  await box.focus();
  const session = await page.context().newCDPSession(page);
  const compose = async (text: string) =>
    session.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose("s");
  await compose("sh");
  await scripts.come();
  await expect(
    page.getByText(/^(?:Saving|Saved on this device)$/u),
  ).toBeVisible();
  await compose("shouted");
  await session.send("Input.insertText", { text: "shouted" });
  await expect(box).toHaveValue("shouted");
  await expect(page.getByText("Saved on this device")).toBeVisible();
});

test("a Continue that was pressed before the scripts came leads on as soon as they are there", async ({
  page,
}) => {
  const scripts = await openWithoutScripts(page);
  await textBox(page).pressSequentially("They shouted at me");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/tell$/u);
  await scripts.come();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Are you safe now?",
  );
  await page.goto(`${relay.origin}/tell`);
  await expect(textBox(page)).toHaveValue("They shouted at me");
});

for (const [name, path, title] of [
  ["Help now", "/help-now", said.reporter.help.title],
  ["Heard", "/", said.reporter.start.title],
] as const)
  test(`“${name}” that was pressed before the scripts came takes what was typed with it`, async ({
    page,
  }) => {
    const scripts = await openWithoutScripts(page);
    await textBox(page).pressSequentially("They shouted at me");
    await page.locator(`a[href="${path}"]`).first().click();
    await expect(page).toHaveURL(/\/tell$/u);
    await scripts.come();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByText(said.reporter.start.looking)).toHaveCount(0);
    await page.goto(`${relay.origin}/tell`);
    await expect(textBox(page)).toHaveValue("They shouted at me");
  });

test("before a reload that would lose what was typed, the browser asks", async ({
  page,
}) => {
  const scripts = await openWithoutScripts(page);
  await textBox(page).pressSequentially("They shouted at me");
  await expectToBeAskedBeforeReload(page);
  await scripts.come();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await expect(textBox(page)).toHaveValue("They shouted at me");
});

test("Leave works before any script but the page's own has come", async ({
  page,
}) => {
  await openWithoutScripts(page);
  await textBox(page).pressSequentially("They shouted at me");
  await page.getByRole("link", { name: "Leave", exact: true }).click();
  await expect(page).toHaveTitle("Shopping");
});

test("nothing moves while the first question becomes an app", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moved.push(Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  });
  const scripts = await openWithoutScripts(page);
  await scripts.come();
  await page.waitForFunction(() => document.fonts.size > 6);
  await page.evaluate(async () => document.fonts.ready);
  const moved = await page.evaluate<number[]>(() =>
    Reflect.get(window, "moved"),
  );
  expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
});

test("who reads Easy Read never sees standard words first, also on a slow line", async ({
  page,
  context,
}) => {
  await likesToRead(context, { mode: "easy-read" });
  const { loading, about } = saidOn(page).reporter;
  let letFirst: () => void = () => undefined;
  let letRest: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (letFirst = resolve));
  const rest = new Promise<void>((resolve) => (letRest = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await first;
    if (route.request().url().includes("/load-pages-")) await rest;
    await route.continue();
  });
  await page.goto(`${relay.origin}/about`, { waitUntil: "commit" });
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByText(said.reporter.loading.title)).toBeHidden();
  await expect(page.getByText(said.reporter.loading.text)).toBeHidden();
  letFirst();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(loading.title);
  letRest();
  await expect(heading).toHaveText(about.title);
});

test("a page without scripts says what it needs", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${relay.origin}/tell`);
  await expect(page.getByText(/^This page needs scripts/u)).toBeVisible();
  await expect(textBox(page)).toBeVisible();
  await context.close();
});

/** Opens the first question on a line on which no script arrives until it is let through. */
async function openWithoutScripts(page: Page) {
  let letThrough: () => void = () => undefined;
  const come = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(`${relay.origin}/tell`, { waitUntil: "commit" });
  await expect(textBox(page)).toBeVisible();
  return {
    come: async () => {
      const first = page.waitForResponse("**/assets/first-*.js");
      letThrough();
      await first;
    },
  };
}

test("pages come also where the browser never says which videos it keeps", async ({
  page,
}) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.open = async () => new Promise(() => undefined);
  });
  await page.goto(`${relay.origin}/about`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    said.reporter.about.title,
  );
});
