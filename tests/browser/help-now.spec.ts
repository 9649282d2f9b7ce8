import { expect, test } from "@playwright/test";
import { untilAllIsKept, untilSaved } from "../support/journey-telling.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { filled, likesToRead, said, saidOn } from "../support/said.ts";

const words = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
});
test.afterAll(() => relay.stop());

test("danger is the first thing on the start page, and stands in the first view of a small phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(relay.origin);
  const links = page.getByRole("main").getByRole("link");
  await expect(links.first()).toContainText(words.start.danger);
  await expect(links.first()).toBeInViewport({ ratio: 0.5 });
});

test("with no network the ways to get help are there, and none is a phone call", async ({
  page,
  context,
}) => {
  await page.goto(relay.origin);
  await untilAllIsKept(page);
  await context.setOffline(true);
  await page.goto(`${relay.origin}/help-now`);
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(
    words.help.title,
  );
  for (const said of ["999bsl.co.uk", "Text 999", "18000", "61016"])
    await expect(main).toContainText(said);
  await expect(main).not.toContainText("{{");
  await expect(main.locator('a[href^="tel:"]')).toHaveCount(0);
});

test("what is fastest comes first: somebody beside who phones, then what needs no signing up; what is no emergency is last", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/help-now`);
  const { help } = words;
  const { ways } = help;
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(help.title);
  const said = await main.innerText();
  const places = [
    help.lead,
    filled(help.voice, { number: "999" }),
    filled(ways["bsl-999"].title, { number: "999" }),
    filled(ways["text-999"].title, { number: "999" }),
    filled(ways["relay-18000"].title, { number: "18000" }),
    help.notUrgent,
    filled(ways["railway-61016"].title, { number: "61016" }),
  ].map((text) => said.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("what one press opens stands right under the heading: on the first screen of a small phone, and by the second in the largest text", async ({
  browser,
}) => {
  for (const mode of ["standard", "easy-read"] as const)
    for (const textSize of [100, 300] as const) {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({ viewport });
      await likesToRead(context, { mode, textSize });
      const page = await context.newPage();
      await page.goto(`${relay.origin}/help-now`);
      const links = page.getByRole("main").getByRole("link");
      const { ways } = saidOn(page).reporter.help;
      const bsl = filled(ways["bsl-999"].act, { address: "999bsl.co.uk" });
      const text = filled(ways["text-999"].act, { number: "999" });
      await expect(links.nth(0)).toHaveText(bsl);
      await expect(links.nth(0)).toHaveAttribute(
        "href",
        "https://999bsl.co.uk",
      );
      await expect(links.nth(1)).toHaveText(text);
      await expect(links.nth(1)).toHaveAttribute("href", "sms:999");
      await page.evaluate(() => document.fonts.ready);
      const box = await links.nth(0).boundingBox();
      const screens = textSize === 100 ? 1 : 2;
      expect(box?.y).toBeLessThan(screens * viewport.height - 44);
      await context.close();
    }
});

test("the way back to what was being told stands right after them, with the word that it is kept, and again at the end", async ({
  browser,
}) => {
  for (const mode of ["standard", "easy-read"] as const) {
    const viewport = { width: 320, height: 640 };
    const context = await browser.newContext({ viewport });
    await likesToRead(context, { mode, textSize: 300 });
    const page = await context.newPage();
    await page.goto(`${relay.origin}/tell/help-now`);
    const main = page.getByRole("main");
    const { help } = saidOn(page).reporter;
    const wayOn = main.getByRole("link").nth(2);
    await expect(wayOn).toHaveText(help.carryOn);
    await expect(main.getByRole("link").last()).toHaveText(help.carryOn);
    const kept = main.getByText(/^Your report is still here\./u);
    await expect(kept).toHaveCount(2);
    await page.evaluate(() => document.fonts.ready);
    const [word, box] = [
      await kept.first().boundingBox(),
      await wayOn.boundingBox(),
    ];
    expect(word?.y).toBeLessThan(box?.y ?? 0);
    expect(box?.y).toBeLessThan(5 * viewport.height);
    await page.goto(`${relay.origin}/help-now`);
    await expect(main.getByRole("link").nth(2)).toHaveText(
      saidOn(page).reporter.notFound.home,
    );
    await context.close();
  }
});

test("a press opens an empty text to the right number, and says that nothing goes yet", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/help-now`);
  for (const number of ["999", "61016"]) {
    const act = filled(words.help.ways["text-999"].act, { number });
    for (const link of await page
      .getByRole("link", { name: act, exact: true })
      .all())
      await expect(link).toHaveAttribute("href", `sms:${number}`);
  }
  const note = page.getByText(words.help.ways["text-999"].actText);
  await expect(note).toHaveCount(2);
});

test("who has never texted 999 reads how to sign up, step by step", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/help-now`);
  await page.getByText("How to sign up and text 999").click();
  const steps = page.getByRole("listitem").filter({ hasText: /text/iu });
  await expect(steps.first()).toHaveText("Text the word “register” to 999.");
  await expect(page.getByText(/in 3 minutes/u)).toBeVisible();
});

test("“Is it a crime?” is read from the start page to what one can do, and no tab or address names a crime", async ({
  page,
}) => {
  await page.goto(relay.origin);
  await page.getByRole("link", { name: words.start.crime }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(words.crime.counts.title);
  await expect(page.getByText(words.crime.counts.because)).toBeVisible();
  const titles = new Set<string>();
  for (const { title } of [
    words.crime.words,
    words.crime.examples,
    words.crime.again,
    words.crime.choices,
  ]) {
    titles.add(await page.title());
    await page
      .getByRole("link", { name: filled(words.crime.next, { title }) })
      .click();
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
    expect(await page.title()).not.toMatch(/crime|police|disab/iu);
    expect(page.url()).not.toMatch(/crime|police|disab/iu);
  }
  expect(titles.size).toBe(4);
  await page.getByRole("link", { name: words.crime.tell }).click();
  await expect(heading).toHaveText(said.questionnaire["what-happened"].title);
});

test("who wonders about it at “why” reads what counts, and comes back to the same question with their words", async ({
  page,
}) => {
  const why = said.questionnaire["why-it-happened"].title;
  await page.goto(`${relay.origin}/tell/why-it-happened`);
  await page.getByRole("textbox", { name: why }).fill("I do not know.");
  await untilSaved(page);
  await page.getByText(words.question.help).click();
  await page.getByRole("link", { name: words.start.crime }).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(words.crime.counts.title);
  const { title } = words.crime.words;
  await page
    .getByRole("link", { name: filled(words.crime.next, { title }) })
    .click();
  await page.getByRole("link", { name: words.help.carryOn }).click();
  await expect(heading).toHaveText(why);
  await expect(page.getByRole("textbox", { name: why })).toHaveValue(
    "I do not know.",
  );
});
