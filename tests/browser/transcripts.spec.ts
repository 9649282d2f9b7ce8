import { expect, test, type Page } from "@playwright/test";
import {
  goOn,
  send,
  tellingBox,
  untilSaved,
} from "../support/journey-telling.ts";
import { expectAgreed } from "../support/agreed.ts";
import { filled, said, startsWith } from "../support/said.ts";
import {
  bringScreenReader,
  focusOf,
  readPage,
  spokenDuring,
  withoutFrame,
} from "../support/screen-reader.ts";
import { steady } from "../support/steady.ts";
import { stubSpeech } from "../support/stub-speech.ts";
import { voiceLists } from "../support/voice-lists.ts";
import { answerAsCaseworker } from "./screens/answer-as-caseworker.ts";
import { withSite } from "./screens/with-site.ts";

// What a screen reader says on a person's way, as files to read: `npm run snapshots` writes them anew.
// The page's own worker would answer for the reader's script, which is not of the app.
test.use({ serviceWorkers: "block" });
test.setTimeout(120_000);

const words = said.reporter;
const asked = said.questionnaire;
/** Each of the six words is spoken as an item of its list. */
const sixWords = /(^listitem, level 1, position \d, set size 6\n)\w+$/gmu;

test("the whole way is spoken as it was read and agreed: start, questions, an error, check, sent, the answer", async ({
  page,
}) => {
  await stubSpeech(page, voiceLists.ios);
  await bringScreenReader(page);
  await withSite(async (site) => {
    const { origin } = site.relay;
    await page.goto(origin);
    await expect(page.getByText(words.start.answersNothing)).toBeVisible();
    await transcribe(page, "01-start");
    await page
      .getByRole("link", { name: startsWith(words.start.tell) })
      .click();
    await heading(page, asked["what-happened"].title);
    await transcribe(page, "02-first-question");
    await tellAndChoose(page, origin);
    await page.goto(`${origin}/tell/how-to-reach-you`);
    const { ways, email } = asked["how-to-reach-you"].steps;
    await page
      .getByRole("checkbox", { name: startsWith(ways.options.email) })
      .check();
    await goOn(page);
    await heading(page, email.title);
    await page.getByRole("textbox").fill("robin at phone.example");
    await goOn(page);
    await expect(page).toHaveTitle(/^Error: /u);
    await untilSaved(page);
    await transcribe(page, "05-error");
    await page.goto(`${origin}/tell/who-may-see-it/organisation`);
    await page.getByRole("radio").first().check();
    await untilSaved(page);
    await page.goto(`${origin}/tell/check`);
    await heading(page, words.check.title);
    await transcribe(page, "06-check");
    await send(page, site.session.organisation.name);
    const { name: organisation } = site.session.organisation;
    const arrived = filled(words.report.arrived, { organisation });
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(arrived);
    await transcribe(page, "07-six-words");
    await page.getByRole("link", { name: words.receipt.next }).click();
    await expect(page.getByText(words.report.arrivedText)).toBeVisible();
    await transcribe(page, "08-sent");
    await answerAsCaseworker(page, site);
    await page.getByRole("button", { name: words.report.look }).click();
    await expect(page.getByRole("article")).toHaveCount(1);
    await transcribe(page, "09-answer");
  });
});

test("help now is spoken from its first way to its last", async ({ page }) => {
  await stubSpeech(page, voiceLists.ios);
  await bringScreenReader(page);
  await withSite(async (site) => {
    await page.goto(site.relay.origin);
    await expect(page.getByText(words.start.answersNothing)).toBeVisible();
    await page
      .getByRole("link", { name: startsWith(words.start.danger) })
      .click();
    await heading(page, words.help.title);
    await transcribe(page, "10-help-now");
  });
});

test("rule 15: that something is saved is spoken once a page, however much is typed", async ({
  page,
}) => {
  await stubSpeech(page, voiceLists.ios);
  await bringScreenReader(page);
  await withSite(async (site) => {
    await page.goto(`${site.relay.origin}/tell`);
    await heading(page, asked["what-happened"].title);
    const spoken = await spokenDuring(page, async () => {
      await tellingBox(page).pressSequentially("They shouted");
      await untilSaved(page);
      await tellingBox(page).pressSequentially(" at me");
      await untilSaved(page);
    });
    const saved = spoken.filter((phrase) => phrase.includes(words.saved.said));
    expect(saved).toHaveLength(1);
  });
});

/** A long text, and a question with choices that is answered and left again. */
async function tellAndChoose(page: Page, origin: string): Promise<void> {
  await tellingBox(page).fill("An anonymous letter came through my door.");
  await untilSaved(page);
  await goOn(page);
  await expect(page.locator("h1")).toBeFocused();
  await page.goto(`${origin}/tell/safe-now`);
  await heading(page, asked["safe-now"].title);
  await transcribe(page, "03-choices");
  const { options } = asked["safe-now"];
  await page.getByRole("radio", { name: options["not-sure"] }).check();
  await untilSaved(page);
  await transcribe(page, "04-choices-chosen");
}

async function transcribe(page: Page, name: string): Promise<void> {
  await expectAgreed(
    () => spokenPage(page, name === "01-start"),
    ["transcripts", `${name}.txt`],
  );
}

async function spokenPage(page: Page, withFrame: boolean): Promise<string> {
  const focus = await focusOf(page);
  const all = await readPage(page);
  const phrases = withFrame ? all : withoutFrame(all);
  const text = [
    `title: ${await page.title()}`,
    `focus: ${focus}`,
    "",
    ...phrases,
    "",
  ].join("\n");
  return steady(text).replaceAll(sixWords, "$1(word)");
}

async function heading(page: Page, title: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText(title, { timeout: 20_000 });
}
