import { expect, test, type Page } from "@playwright/test";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { said } from "../support/said.ts";
import {
  endSentence,
  hearAll,
  isSpeaking,
  saidSoFar,
  stubSpeech,
} from "../support/stub-speech.ts";
import { voiceLists } from "../support/voice-lists.ts";
import { everyFault } from "./gates/every-gate.ts";

const words = said.reporter.aloud;
const asked = said.questionnaire;

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startRelay();
});

test.afterAll(async () => {
  await relay.stop();
});

test("reads a question sentence by sentence, in order, with each choice and its state", async ({
  page,
}) => {
  await openWithVoice(page, "/tell/safe-now");
  await page.getByRole("radio", { name: "No", exact: true }).check();
  expect(await saidSoFar(page)).toEqual([]);
  await read(page);
  const heard = await hearAll(page);
  const { title, hint } = asked["safe-now"];
  const inOrder = [
    title,
    hint,
    "Choice: Yes",
    "This is chosen: No",
    "Choice: I am not sure",
    "Button: Continue",
    "More to read: Help with this question",
  ];
  expect(heard.filter((line) => inOrder.includes(line))).toEqual(inOrder);
  expect(heard).not.toContain(words.stop);
  expect((await saidSoFar(page)).every(({ voice }) => voice === "Daniel")).toBe(
    true,
  );
  await expect(page.getByRole("button", { name: words.read })).toBeVisible();
});

test("reads what is open, and what was written", async ({ page }) => {
  await openWithVoice(page, "/tell");
  await page.getByRole("textbox").fill("They shouted. I went home.");
  await page.getByText(said.reporter.question.help).click();
  await read(page);
  const heard = await hearAll(page);
  expect(heard).toContain("You wrote: They shouted.");
  expect(heard).toContain("I went home.");
  expect(heard).toContain("If it is hard to write, one line is enough.");
});

test("shows the sentence while it is said, in words and by a mark that is more than a colour", async ({
  page,
}) => {
  await openWithVoice(page, "/about");
  await read(page);
  const bar = page.getByRole("region", { name: words.title });
  for (const sentence of [
    said.reporter.about.title,
    "Heard is for Disabled people who want to tell what was done to them.",
    "You never have to phone.",
  ]) {
    await expect(bar).toContainText(sentence);
    expect(await markedText(page)).toBe(sentence);
    await page.clock.runFor(1_000);
    await endSentence(page);
  }
  expect(await markedText(page)).not.toBeNull();
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  expect(await markedText(page)).toBeNull();
  expect(await isSpeaking(page)).toBe(false);
});

test("Stop is in view wherever the page stands, and by keyboard", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await openWithVoice(page, "/about");
  await page.getByRole("button", { name: words.read }).focus();
  await page.keyboard.press("Enter");
  const stops = page.getByRole("button", { name: words.stop });
  // The button under the heading keeps the focus, and is Stop now.
  await expect(stops.first()).toBeFocused();
  for (const end of ["End", "Home"]) {
    await page.keyboard.press(end);
    await expect(stops.last()).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: words.read })).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
});

test("goes slower and faster from the next sentence on, also on the next page", async ({
  page,
}) => {
  await openWithVoice(page, "/about");
  await read(page);
  await page.getByRole("button", { name: words.slower }).click();
  await expect(page.getByText(words.speed[75])).toBeAttached();
  await page.clock.runFor(1_000);
  await endSentence(page);
  await page.getByRole("link", { name: said.reporter.frame.help }).click();
  await expect(page.locator("h1")).toHaveText(said.reporter.help.title);
  await read(page);
  expect((await saidSoFar(page)).map(({ rate }) => rate)).toEqual([
    1, 0.75, 0.75,
  ]);
});

test("is silent at once when the page changes, when it is left, and where it is not seen", async ({
  page,
}) => {
  await openWithVoice(page, "/tell/where-it-happened");
  await read(page);
  await page
    .getByRole("button", { name: said.reporter.question.continue })
    .click();
  await expect(page.locator("h1")).not.toHaveText(
    asked["where-it-happened"].title,
  );
  expect(await isSpeaking(page)).toBe(false);
  await read(page);
  expect(await isSpeaking(page)).toBe(true);
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(await isSpeaking(page)).toBe(false);
  await read(page);
  await page.route("**/notes.html", () => undefined);
  const isSilent = await page.evaluate(() => {
    document.querySelector<HTMLElement>("a.leave")?.click();
    return !window.stubbedSpeech.isSpeaking();
  });
  expect(isSilent).toBe(true);
});

test("a voice that makes no sound is told of in words, and can be tried again", async ({
  page,
}) => {
  await page.clock.install();
  await stubSpeech(page, voiceLists.windows, "silent");
  await page.goto(`${relay.origin}/about`);
  await read(page);
  await page.clock.runFor(5_100);
  await expect(page.getByText(words.silent)).toBeVisible();
  await expect(page.getByRole("region", { name: words.title })).toHaveCount(0);
  await page.getByRole("button", { name: words.again }).click();
  await expect(page.getByText(words.silent)).toHaveCount(0);
  expect(await saidSoFar(page)).toHaveLength(2);
});

for (const list of ["androidEdge", "chromeOnlineOnly", "none"] as const) {
  test(`with the voices of ${list} there is no button, but how the device itself can read`, async ({
    page,
  }) => {
    await stubSpeech(page, voiceLists[list]);
    await page.goto(`${relay.origin}/about`);
    await page.getByText(words.ownTitle).click();
    await expect(page.getByText(words.own)).toBeVisible();
    await expect(page.getByRole("button", { name: words.read })).toHaveCount(0);
  });
}

test("on a shared device the first press says that others may hear it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const kept = { look: { keep: "session" }, chosenAtMs: 1 };
    sessionStorage.setItem("look", JSON.stringify(kept));
  });
  await openWithVoice(page, "/about");
  await page.getByRole("button", { name: words.read }).click();
  await expect(page.getByRole("main").getByText(words.others)).toBeVisible();
  expect(await saidSoFar(page)).toEqual([]);
  await page.getByRole("button", { name: words.now }).click();
  expect(await saidSoFar(page)).toHaveLength(1);
});

test("a page that is being read passes every gate", async ({ page }) => {
  await openWithVoice(page, "/tell/safe-now");
  await read(page);
  await page.getByRole("button", { name: words.stop }).first().waitFor();
  const faults = await everyFault(page);
  // The bar lies over the page while it is scrolled: that is what it is for.
  expect(
    faults.filter((fault) => !fault.includes("one over the other")),
  ).toEqual([]);
});

/** Opens a page in a browser with British voices; time stands still but for `clock.runFor`. */
async function openWithVoice(page: Page, path: string): Promise<void> {
  await page.clock.install();
  await stubSpeech(page, voiceLists.ios);
  await page.goto(`${relay.origin}${path}`);
  await expect(page.getByRole("button", { name: words.read })).toBeVisible();
}

async function read(page: Page): Promise<void> {
  await page.getByRole("button", { name: words.read }).click();
}

/** The text that the page marks as spoken; null where none is. */
async function markedText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("spoken") ?? [];
    return range instanceof Range ? range.toString() : null;
  });
}
