import { expect, test, type Page } from "@playwright/test";
import easy from "../../easy-read/en-GB/reporter.json" with { type: "json" };
import easyQuestions from "../../easy-read/en-GB/questionnaire.json" with { type: "json" };
import { type Look, lookChoices } from "../../src/device/look/look.ts";
import { colourFaults } from "./gates/colour-gates.ts";
import { everyFault } from "./gates/every-gate.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { likesToRead, said } from "../support/said.ts";

const words = said.reporter;
const asked = said.questionnaire;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
});
test.afterAll(() => relay.stop());

test("a question changes its words where it stands: what was typed, the focus and the place stay, and the answer says how it was read", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell/why-it-happened`);
  const box = page.getByRole("textbox");
  await box.fill("He said so.");
  const easyRead = page.getByRole("button", { name: words.frame.easyRead });
  await easyRead.focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(
    plain(easyQuestions["why-it-happened"].title),
  );
  await expect(easyRead).toBeFocused();
  await expect(easyRead).toHaveAttribute("aria-pressed", "true");
  await expect(box).toHaveValue("He said so.");
  await expect(
    page.getByRole("button", {
      name: plain(easy.question.continue),
      exact: true,
    }),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(asked["why-it-happened"].title);
  await expect(easyRead).toBeFocused();
  await expect(box).toHaveValue("He said so.");
});

test("46: on the smallest phone the top bar takes two rows, in every way of reading, and its buttons stay where they were", async ({
  browser,
}) => {
  for (const mode of lookChoices.mode) {
    const context = await browser.newContext();
    await likesToRead(context, { mode });
    const page = await context.newPage();
    await page.goto(`${relay.origin}/about`);
    await expect(heading(page)).not.toHaveText(words.loading.title);
    await page.evaluate(() => document.fonts.ready);
    const bar = page.getByRole("banner").locator(":is(a, button):not(.jump)");
    const { name, look, leaveShort, easyRead, signs } = words.frame;
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await bar.allInnerTexts();
      expect(shown.map((text) => text.replace(/,.*/su, "").trim())).toEqual([
        name,
        look,
        leaveShort,
        easyRead,
        signs,
      ]);
      const rows = await bar.evaluateAll((controls) =>
        controls.map((each) => Math.round(each.getBoundingClientRect().bottom)),
      );
      expect(new Set(rows).size).toBe(2);
    }
    await context.close();
  }
});

test("the first question changes its words too, with the text in the field as it is", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell`);
  const box = page.getByRole("textbox");
  await box.fill("A letter came.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await easyReadSwitch(page).click();
  await expect(page.locator("main img").first()).toBeVisible();
  await expect(easyReadSwitch(page)).toBeFocused();
  await expect(box).toHaveValue("A letter came.");
  await page.reload();
  await expect(page).toHaveURL(/\/easy-read\/tell$/u);
  await expect(box).toHaveValue("A letter came.");
});

test("48: what was chosen stands before the first paint, and nothing flashes", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/looks/colours`);
  await page.getByRole("button", { name: words.looks.strongColours }).click();
  await page.getByLabel(words.looks.choose.colours["yellow-on-black"]).check();
  await expect.poll(() => ground(page)).toBe("rgb(0, 0, 0)");
  await page.goto(`${relay.origin}/looks/size`);
  await page.getByRole("button", { name: words.looks.bigger }).click();
  await page.getByRole("button", { name: words.looks.bigger }).click();
  await page.addInitScript(() => {
    const grounds: string[] = [];
    Reflect.set(window, "grounds", grounds);
    const look = () => {
      if (document.body !== null) {
        const { backgroundColor } = getComputedStyle(document.body);
        const { fontSize } = getComputedStyle(document.documentElement);
        grounds.push(`${backgroundColor} ${fontSize}`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const path of ["/", "/tell", "/reports"]) {
    await page.goto(relay.origin + path);
    await expect(heading(page)).toBeVisible();
    const grounds = await page.evaluate<string[]>(() =>
      Reflect.get(window, "grounds"),
    );
    expect(new Set(grounds)).toEqual(new Set(["rgb(0, 0, 0) 24px"]));
  }
});

test("48: before anything is chosen the system is followed", async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(relay.origin);
  expect(await ground(page)).toBe("rgb(22, 23, 26)");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground(page)).toBe("rgb(251, 248, 243)");
  await context.close();
});

test("48: on a device that others use too, nothing of it outlives the tab, and one button takes it back", async ({
  page,
  context,
}) => {
  await page.goto(`${relay.origin}/looks/colours`);
  await page
    .getByLabel(words.looks.choose.colours.dark, { exact: true })
    .check();
  await page.goto(`${relay.origin}/looks/device`);
  await page.getByLabel(words.looks.choose.keep.session).check();
  const other = await context.newPage();
  await other.goto(relay.origin);
  await expect(other.getByText(words.start.looking)).toHaveCount(0);
  expect(await ground(other)).toBe("rgb(251, 248, 243)");
  await page.reload();
  expect(await ground(page)).toBe("rgb(22, 23, 26)");
  await page.getByRole("button", { name: words.looks.forget }).click();
  await expect(
    page.getByText(words.looks.forgotten, { exact: true }).first(),
  ).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(await ground(page)).toBe("rgb(251, 248, 243)");
});

test("a look that the browser lost is brought back by the vault", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/looks/colours`);
  await page
    .getByLabel(words.looks.choose.colours.dark, { exact: true })
    .check();
  await expect.poll(() => ground(page)).toBe("rgb(22, 23, 26)");
  await page.goto(relay.origin);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await expect.poll(() => ground(page)).toBe("rgb(22, 23, 26)");
  await page.reload();
  expect(await ground(page)).toBe("rgb(22, 23, 26)");
});

test("who changes how a question looks comes back to it, with nothing lost and the focus on its heading", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell/why-it-happened`);
  await page.getByRole("textbox").fill("He said so.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await page.getByRole("link", { name: words.frame.look }).click();
  await expect(heading(page)).toHaveText(words.looks.title);
  await expect(heading(page)).toBeFocused();
  await page.getByRole("link", { name: words.looks.letters.title }).click();
  await page.getByLabel(words.looks.choose.spacing.wide).check();
  await page.getByRole("link", { name: words.looks.done }).click();
  await expect(heading(page)).toHaveText(asked["why-it-happened"].title);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("textbox")).toHaveValue("He said so.");
});

test("OpenDyslexic comes when it is chosen, and works with no network after that", async ({
  page,
  context,
}) => {
  await page.goto(relay.origin);
  await page.evaluate(async () => navigator.serviceWorker.ready);
  await page.goto(`${relay.origin}/looks/letters`);
  expect(await hasOpenDyslexic(page)).toBe(false);
  await page.getByLabel(words.looks.choose.typeface.opendyslexic).check();
  await expect.poll(() => hasOpenDyslexic(page)).toBe(true);
  await expect(page.getByText(words.saved.notSaved)).toHaveCount(0);
  await context.setOffline(true);
  await page.reload();
  await expect.poll(() => hasOpenDyslexic(page)).toBe(true);
});

test("fewer things: help and most of the foot stand behind More, Help now and Leave stay", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/looks/pictures`);
  await page
    .getByLabel(words.looks.choose.fewerThings.true, { exact: false })
    .check();
  await page.goto(`${relay.origin}/tell/why-it-happened`);
  await expect(heading(page)).toHaveText(asked["why-it-happened"].title);
  const about = page.getByRole("link", {
    name: words.frame.about,
    exact: true,
  });
  await expect(about).toBeHidden();
  await expect(page.getByText(words.question.help)).toBeHidden();
  await expect(
    page.getByRole("link", { name: words.frame.help, exact: true }),
  ).toBeVisible();
  await page.getByRole("button", { name: words.frame.more }).click();
  await expect(about).toBeVisible();
  await expect(page.getByText(words.question.help)).toBeVisible();
});

test("pictures alone: words come by one press for one picture or for the page, and are always there for ears", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/looks/pictures`);
  await easyReadSwitch(page).click();
  await page
    .getByLabel(plain(easy.looks.choose.pictures["pictures-only"]))
    .check();
  await page.goto(`${relay.origin}/about/leave`);
  await expect(heading(page)).toHaveText(plain(easy.leave.title));
  const first = page.locator(".idea").first();
  const text = first.locator("> span").last();
  await expect(first).toContainText(/\w/u);
  expect((await text.boundingBox())?.width).toBeLessThan(2);
  await first.click();
  expect((await text.boundingBox())?.width).toBeGreaterThan(40);
  const second = page.locator(".idea").nth(1).locator("> span").last();
  expect((await second.boundingBox())?.width).toBeLessThan(2);
  await page
    .getByRole("button", { name: plain(easy.frame.showWords) })
    .press("Enter");
  expect((await second.boundingBox())?.width).toBeGreaterThan(40);
});

const isLong = process.env["HEARD_LONG"] === "1";

for (const colours of lookChoices.colours.slice(1))
  test(`44: every gate that hangs on colour holds in these: ${colours}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await keepLook(page, { colours });
    for (const path of ["/", "/tell/what-you-want", "/looks/colours"]) {
      await page.goto(relay.origin + path);
      await expect(heading(page)).not.toHaveText(words.loading.title);
      await expect(page.getByText(words.start.looking)).toHaveCount(0);
      const faults = isLong ? await everyFault(page) : await colourFaults(page);
      expect({ path, faults }).toEqual({ path, faults: [] });
    }
  });

for (const [width, size] of [
  [320, 300],
  [320, 200],
  [1280, 300],
] as const)
  test(`42: at ${String(width)} px and ${String(size)} % nothing needs sideways scrolling`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await keepLook(page, { textSize: size });
    for (const path of [
      "/",
      "/tell",
      "/looks",
      "/looks/colours",
      "/looks/size",
      "/how-to-read",
      "/tell/where-it-happened",
      "/help-now",
    ]) {
      await page.goto(relay.origin + path);
      await expect(heading(page)).not.toHaveText(words.loading.title);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(`${path} ${String(wide)}`).toBe(`${path} 0`);
    }
  });

test("7: in the largest words a new page begins where its heading can be seen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await keepLook(page, { textSize: 300, mode: "easy-read" });
  await page.goto(`${relay.origin}/tell`);
  await page.getByRole("textbox").fill("A letter came.");
  await page
    .getByRole("button", { name: plain(easy.question.continue) })
    .click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
});

/** As if this had been chosen here before. */
async function keepLook(page: Page, look: Partial<Look>): Promise<void> {
  await page.addInitScript(
    (kept) => {
      localStorage.setItem("look", kept);
    },
    JSON.stringify({ look, chosenAtMs: 1 }),
  );
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

function easyReadSwitch(page: Page) {
  return page.getByRole("button", { name: words.frame.easyRead });
}

async function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

async function hasOpenDyslexic(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.fonts].some(
      ({ family, status }) =>
        family.includes("OpenDyslexic") && status === "loaded",
    ),
  );
}

/** Easy Read words without their marks. */
function plain(marked: string): string {
  return marked.replaceAll(/^\[[a-z0-9-]+\] /gmu, "").replaceAll("**", "");
}
