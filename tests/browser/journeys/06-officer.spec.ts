import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import { filled, said, startsWith } from "../../support/said.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { tellCase } from "./tell-case.ts";
import {
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";
import { speakingPerson, type SpeakingPerson } from "./voice.ts";
import { namedButton } from "./words-on.ts";

const told = cases["06-officer"];
const must = mustsOf(told);
const answers = answersOnScreens(told);
const words = said.reporter;
const answer = "Thank you for telling us. We believe you.";
const reply =
  "I will come on Friday. There were people at the bus stop who saw it.";

test.use({
  // Every control of every page is looked at: to trace that takes longer than to tell.
  reducedMotion: "reduce",
  viewport: { width: 1280, height: 800 },
});

test("case 06 is told, sent, read and answered by voice control, with no address of any kind", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  // The organisation would write by email too.
  await withCaseJourney(["app", "email"], async (journey) => {
    const { site, mails, organisation } = journey;
    let sixWords: readonly string[] = [];
    await must(
      "the whole report can be done by voice control: every control's spoken name is its visible name",
      async () => {
        const person = speakingPerson(page);
        await page.goto(site.relay.origin);
        await tellByVoice(page, person, organisation);
        sixWords = await sendByVoice(page, person, organisation);
      },
    );
    const inbox = await (await browser.newContext()).newPage();
    await test.step("every fact arrives as it was written", async () => {
      await openInInbox(inbox, site);
      await expectAnswersInInbox(inbox, answers);
      await expectFactsInInbox(inbox, told);
    });
    await answerInInbox(inbox);
    await must(
      "the reporter gives no address of any kind and can still read answers and write back with the receipt alone",
      async () => {
        const other = await (await browser.newContext()).newPage();
        await other.goto(site.relay.origin);
        await comeBackByVoice(other, sixWords);
        await writeBackByVoice(other, organisation);
        await showNews(inbox);
        expect(mails.mails).toEqual([]);
      },
    );
  });
});

/** From the start page to "Check your answers", and one answer changed from there. */
async function tellByVoice(
  page: Page,
  person: SpeakingPerson,
  organisation: string,
): Promise<void> {
  const { hands, look } = person;
  const link = (name: string | RegExp) => page.getByRole("link", { name });
  await look();
  await hands.press(link(startsWith(words.start.tell)));
  await tellCase({
    page,
    answers,
    organisation,
    hands,
    onPage: async (at) => {
      await look();
      expect(await addressBoxes(page), at).toEqual([]);
    },
  });
  // Every answer has its "Change": voice control tells them apart by the question, which is part of the name.
  const { title } = said.questionnaire["who-did-it"];
  const change = new RegExp(
    `^${words.check.change} ?: ${title.replace("?", "\\?")}$`,
    "u",
  );
  await hands.press(link(change));
  await expect(page.getByRole("textbox", { name: title })).toHaveValue(
    told.people,
  );
  await hands.press(namedButton(page, words.question.continue));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.check.title,
  );
}

async function sendByVoice(
  page: Page,
  { hands, look }: SpeakingPerson,
  organisation: string,
): Promise<readonly string[]> {
  const heading = page.getByRole("heading", { level: 1 });
  await hands.press(
    namedButton(page, filled(words.check.send, { organisation })),
  );
  await expect(heading).toHaveText(words.receipt.title, { timeout: 20_000 });
  await look();
  const sixWords = await page
    .getByRole("list", { name: words.receipt.label })
    .getByRole("listitem")
    .allTextContents();
  await hands.press(page.getByRole("link", { name: words.receipt.next }));
  await expect(heading).toHaveText(
    filled(words.report.arrived, { organisation }),
  );
  await look();
  return sixWords;
}

async function answerInInbox(inbox: Page): Promise<void> {
  await namedButton(inbox, said.caseworker.take.act).click();
  await inbox.getByLabel(said.caseworker.answer.label).fill(answer);
  await namedButton(inbox, said.caseworker.answer.act).click();
  await expect(inbox.getByRole("article")).toHaveText(containing(answer));
}

/** On a device that knows nothing: the six words, and nothing else. */
async function comeBackByVoice(
  page: Page,
  sixWords: readonly string[],
): Promise<void> {
  const { hands, look } = speakingPerson(page);
  await hands.press(page.getByRole("link", { name: words.start.words }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.comeBack.title,
  );
  await look();
  for (const [at, word] of sixWords.entries()) {
    const name = filled(words.comeBack.word, { number: at + 1 });
    await hands.write(page.getByRole("combobox", { name }), word);
  }
  await hands.press(namedButton(page, words.comeBack.act));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.comeBack.foundTitle,
    { timeout: 20_000 },
  );
  await look();
  await hands.press(namedButton(page, words.comeBack.keep));
  await expect(page.getByRole("article")).toHaveText(containing(answer));
}

async function writeBackByVoice(
  page: Page,
  organisation: string,
): Promise<void> {
  const { hands, look } = speakingPerson(page);
  await look();
  await hands.press(page.getByRole("link", { name: words.report.write }));
  const title = filled(words.write.title, { organisation });
  await hands.write(page.getByRole("textbox", { name: title }), reply);
  await look();
  await hands.press(
    namedButton(page, filled(words.write.send, { organisation })),
  );
  await expect(page.getByRole("article")).toHaveCount(2);
}

/** The caseworker sees what the person wrote back, as it was written. */
async function showNews(inbox: Page): Promise<void> {
  const { look, show } = said.caseworker.thread;
  const articles = inbox.getByRole("article");
  await expect(async () => {
    await namedButton(inbox, look).or(namedButton(inbox, show)).first().click();
    await expect(articles).toHaveCount(2, { timeout: 500 });
  }).toPass();
  await expect(articles.last()).toHaveText(containing(reply));
}

/** Boxes that ask for an address by which somebody is found: of email, of a phone, of a home. */
async function addressBoxes(page: Page): Promise<string[]> {
  const labels = await page.getByRole("textbox").evaluateAll((boxes) =>
    boxes.map((box) => {
      const { type, labels: said } = box as HTMLInputElement;
      return `${type} ${said?.[0]?.textContent ?? ""}`;
    }),
  );
  return labels.filter((label) => /email|phone|mobile|address/iu.test(label));
}

function containing(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "u");
}
