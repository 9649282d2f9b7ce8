import { expect, test, type Page } from "@playwright/test";
import { textBox } from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { said } from "../support/said.ts";

const words = said.reporter.dictate;

let relay: RelayProcess;

test.beforeAll(async () => {
  relay = await startRelay();
});

test.afterAll(async () => {
  await relay.stop();
});

test("what is spoken stands in the box as if it were typed, and is kept", async ({
  page,
}) => {
  await openWith(page, "available");
  await textBox(page).fill("They came. Then");
  await page.getByRole("button", { name: words.start }).click();
  await expect(page.getByText(words.on)).toBeVisible();
  await hear(page, "they shouted at me");
  await expect(textBox(page)).toHaveValue("They came. Then they shouted at me");
  await textBox(page).pressSequentially(", twice");
  await hear(page, "and went");
  await page.getByRole("button", { name: words.stop }).click();
  await expect(page.getByText(words.on)).toHaveCount(0);
  await expect(
    page.getByRole("main").getByText(said.reporter.saved.saved),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/tell$/u);
  expect(await page.evaluate(() => window.recognitions)).toEqual(["here"]);
  await page.reload();
  await expect(textBox(page)).toHaveValue(
    "They came. Then they shouted at me, twice and went",
  );
});

test("where the device cannot do it alone there is no button, but the keyboard's own is explained", async ({
  page,
}) => {
  await openWith(page, "downloadable");
  await page.getByText(said.reporter.question.help).click();
  await expect(page.getByText(said.reporter.question.speak)).toBeVisible();
  await expect(page.getByRole("button", { name: words.start })).toHaveCount(0);
  await page.goto(`${relay.origin}/tell/who-did-it`);
  await page.getByText(said.reporter.question.help).click();
  await expect(page.getByText(said.reporter.question.speak)).toBeVisible();
  expect(await page.evaluate(() => window.recognitions)).toEqual([]);
});

declare global {
  interface Window {
    /** Each recognition that was begun: on this device, or not. */
    recognitions: string[];
    hear(text: string): void;
  }
}

async function hear(page: Page, text: string): Promise<void> {
  await page.evaluate((heard) => {
    window.hear(heard);
  }, text);
}

/** Opens the first question in a browser whose own recogniser says this of itself. */
async function openWith(page: Page, availability: string): Promise<void> {
  await page.addInitScript((answer) => {
    window.recognitions = [];
    class Recogniser extends EventTarget {
      static available = async () => answer;
      processLocally = false;
      start() {
        window.recognitions.push(this.processLocally ? "here" : "elsewhere");
        window.hear = (transcript) => {
          const result = Object.assign([{ transcript }], { isFinal: true });
          const heard = { resultIndex: 0, results: [result] };
          this.dispatchEvent(Object.assign(new Event("result"), heard));
        };
      }
      stop() {
        this.dispatchEvent(new Event("end"));
      }
      abort() {
        this.stop();
      }
    }
    for (const name of ["SpeechRecognition", "webkitSpeechRecognition"])
      Object.defineProperty(window, name, { value: Recogniser });
  }, availability);
  await page.goto(`${relay.origin}/tell`);
  await expect(textBox(page)).toBeVisible();
}
