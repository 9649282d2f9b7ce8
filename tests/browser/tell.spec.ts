import { expect, test, type Page } from "@playwright/test";
import { cases, type Case } from "../seed/case.ts";
import { keyboardOf } from "../support/keyboard.ts";
import {
  openForReports,
  sendButton,
  tellUpToSending,
} from "../support/keep-journey.ts";
import { movesOf, watchMoves } from "../support/moves.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { said, startsWith } from "../support/said.ts";

const asked = said.questionnaire;
const words = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  // With its own mail box, so that email is a way that can be chosen.
  relay = await startRelay({ env: { HEARD_DEMO: "1" } });
  await openForReports(relay);
});
test.afterAll(() => relay.stop());

test("10: a whole report is told, changed and sent by keyboard alone; 7: each page has its own title, its heading the focus, and stands at its top", async ({
  page,
}) => {
  const told = cases["01-anonymous-letter"];
  const person = keyboardPerson(page);
  const { keys, at, goOn } = person;
  await page.goto(relay.origin);
  await keys.press(
    page.getByRole("link", { name: startsWith(words.start.tell) }),
  );
  await tellWhatHappened(person, told);
  await tellWhy(person, told);
  await sayHowToReach(person, told);
  await sayWhoMaySeeIt(person);
  await expect(answerTo(page, asked["what-happened"].title)).toHaveText(
    told.telling,
  );

  const parts = asked["parts-of-you"];
  await keys.press(changeOf(page, parts.title));
  await at(parts.title);
  await keys.choose(page.getByRole("checkbox", { name: parts.options.race }));
  await goOn();
  await at(words.check.title);
  await expect(answerTo(page, parts.title)).toHaveText(
    `${parts.options.disability}\n${parts.options.race}`,
  );
  await keys.press(
    page.getByRole("button", { name: /^Send your report to /u }),
  );
  await at(words.receipt.title);
  await keys.press(page.getByRole("link", { name: words.receipt.next }));
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(/^Arrived at /u);
  await expect(heading).toBeFocused();
  await expect(
    page.getByRole("listitem").filter({ hasText: /answers you by/u }),
  ).toBeVisible();
});

test("going back to the check page after sending says where the report is, and not that nothing was told", async ({
  page,
}) => {
  await tellUpToSending(page, relay.origin, "A letter came.");
  await sendButton(page).click();
  await expect(
    page.getByRole("heading", { level: 1, name: words.receipt.title }),
  ).toBeVisible({ timeout: 30_000 });
  await page.goto(`${relay.origin}/tell/check`);
  await expect(
    page.getByRole("heading", { name: /^Your report of / }),
  ).toBeVisible();
  await expect(page.getByText(words.check.lead)).toHaveCount(0);
  await expect(page.getByText(words.check.empty)).toHaveCount(0);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Arrived at /u,
  );
});

test("17: every question can be skipped, and nothing that was told is needed to go on", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell`);
  const heading = page.getByRole("heading", { level: 1 });
  const seen: string[] = [];
  while ((await heading.innerText()) !== words.check.title) {
    const title = await heading.innerText();
    expect(seen).not.toContain(title);
    seen.push(title);
    await button(page, words.question.skip).click();
    await expect(heading).not.toHaveText(title);
    await expect(heading).not.toHaveText(words.loading.title);
  }
  expect(seen.length).toBeGreaterThan(10);
  await expect(page.getByText(words.check.emptyText)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Send/u })).toHaveCount(0);
});

test("18: an error is said after Continue, twice in the same words, and leads to its field; 20: what was wrong stays", async ({
  page,
}) => {
  await chooseEmail(page);
  const { email } = asked["how-to-reach-you"].steps;
  const box = page.getByRole("textbox", { name: email.title });
  await box.fill("someone at example");
  await box.blur();
  await expect(
    page.getByText(words.contact.error["email-without-at"]),
  ).toHaveCount(0);
  await button(page, words.question.continue).click();
  await expect(page).toHaveTitle(
    new RegExp(`^Error: ${escaped(email.title)}`, "u"),
  );
  const summary = page.locator(".errors");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText(words.question.errorHeading);
  await expect(
    page.getByText(words.contact.error["email-without-at"]),
  ).toHaveCount(2);
  await summary.getByRole("link").click();
  await expect(box).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  await expect(box).toHaveValue("someone at example");
  await box.fill("someone@example.org");
  await button(page, words.question.continue).click();
  await expect(page).not.toHaveTitle(/^Error/u);
});

test("22: every answer has a Change that names its question, every question that was left is a link to it, and Continue comes back", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell`);
  await page.getByRole("textbox").fill("A man shouted at me.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await page.goto(`${relay.origin}/tell/check`);
  await expect(answerTo(page, asked["what-happened"].title)).toBeVisible();
  const questions = await page.locator("dt").allInnerTexts();
  expect(questions).toEqual([asked["what-happened"].title]);
  for (const question of questions)
    await expect(changeOf(page, question)).toHaveCount(1);
  const left = page.getByRole("link", {
    name: new RegExp(` ?: ${words.check.change}$`, "u"),
  });
  expect(await left.count()).toBeGreaterThan(10);
  const whoDidIt = asked["who-did-it"].title;
  const toTell = page.getByRole("link", {
    name: new RegExp(`^${escaped(whoDidIt)} ?: ${words.check.change}$`, "u"),
  });
  await toTell.click();
  await page.getByRole("textbox", { name: whoDidIt }).fill("A tall man.");
  await button(page, words.question.continue).click();
  await expect(answerTo(page, whoDidIt)).toHaveText("A tall man.");
  await expect(changeOf(page, whoDidIt)).toHaveCount(1);
  await expect(toTell).toHaveCount(0);
  await changeOf(page, asked["what-happened"].title).click();
  await page.getByRole("textbox").fill("Two men shouted at me.");
  await button(page, words.question.continue).click();
  await expect(answerTo(page, asked["what-happened"].title)).toHaveText(
    "Two men shouted at me.",
  );
});

test("words that were written stay, whether the person is not sure or skips", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell/why-it-happened`);
  const box = page.getByRole("textbox");
  await box.fill("He said so.");
  await button(page, words.question.notSure).click();
  await page.goBack();
  await expect(box).toHaveValue("He said so.");
  await button(page, words.question.skip).click();
  await page.goBack();
  await expect(box).toHaveValue("He said so.");
});

test("10, 26: by keyboard alone, a draft is deleted after one question that names what is lost, and can be brought back", async ({
  page,
}) => {
  const keys = keyboardOf(page);
  await page.goto(`${relay.origin}/tell`);
  await keys.type(page.getByRole("textbox"), "A letter came.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await page.goto(`${relay.origin}/reports`);
  const remove = page.getByRole("button", {
    name: startsWith(words.reports.remove),
  });
  await keys.press(remove);
  await expect(page.getByText(words.removal.text)).toBeVisible();
  await keys.press(button(page, words.removal.act));
  await keys.press(button(page, words.removal.undo));
  await expect(remove).toBeVisible();
  await keys.press(remove);
  await keys.press(button(page, words.removal.act));
  await keys.press(button(page, words.removal.leave));
  await expect(page.getByText(words.reports.none)).toBeVisible();
});

test("47: nothing moves on the start page when the device has told what it keeps", async ({
  page,
}) => {
  await page.goto(`${relay.origin}/tell`);
  await page.getByRole("textbox").fill("A letter came.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await watchMoves(page);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(relay.origin);
    await expect(page.getByText(words.start.looking)).toHaveCount(0);
    expect(await movesOf(page)).toEqual([]);
  }
});

type Person = ReturnType<typeof keyboardPerson>;

/** Somebody with a keyboard, on pages that are held to rule 7. */
function keyboardPerson(page: Page) {
  const keys = keyboardOf(page);
  return {
    page,
    keys,
    at: pageWatch(page).at,
    goOn: async () => keys.press(button(page, words.question.continue)),
    choose: async (role: "radio" | "checkbox", label: string) =>
      keys.choose(page.getByRole(role, { name: startsWith(label) }).first()),
    write: async (text: string) => keys.type(page.getByRole("textbox"), text),
  };
}

async function tellWhatHappened(person: Person, told: Case): Promise<void> {
  const { page, keys, at, goOn, choose, write } = person;
  await at(asked["what-happened"].title);
  await write(told.telling);
  await goOn();
  await at(asked["safe-now"].title);
  await keys.choose(
    page.getByRole("radio", {
      name: asked["safe-now"].options.no,
      exact: true,
    }),
  );
  await goOn();
  await at(words.help.title);
  await keys.press(
    page.getByRole("link", { name: words.help.carryOn }).first(),
  );
  const when = asked["when-it-happened"];
  await skipTo(person, when.title);
  await choose("radio", when.options.today);
  await keys.type(page.getByLabel(when.details.today), told.when.text);
  await goOn();
  await at(asked["where-it-happened"].title);
  await choose("radio", asked["where-it-happened"].options.home);
  await goOn();
  await at(asked["where-details"].title);
  await keys.type(
    page.getByLabel(asked["where-details"].area),
    told.where.borough ?? "",
  );
  await goOn();
  await at(asked["who-did-it"].title);
  await write(told.people);
  await goOn();
}

/** Skips questions until this one; each page on the way is held to rule 7 too. */
async function skipTo(person: Person, title: string): Promise<void> {
  const { page, keys, at } = person;
  const heading = page.getByRole("heading", { level: 1 });
  for (;;) {
    const now = await heading.innerText();
    if (now === title) return at(title);
    // "Help now" was left a moment ago.
    if (now !== words.help.title) {
      await at(now);
      await keys.press(button(page, words.question.skip));
    }
    await expect(heading).not.toHaveText(now);
  }
}

async function tellWhy(person: Person, told: Case): Promise<void> {
  const { at, goOn, choose, write } = person;
  await skipTo(person, asked["why-it-happened"].title);
  await write(told.perception);
  await goOn();
  await at(asked["parts-of-you"].title);
  await choose("checkbox", asked["parts-of-you"].options.disability);
  await goOn();
  await skipTo(person, asked["what-you-want"].title);
  await choose("checkbox", asked["what-you-want"].options["to-be-safe"]);
  await goOn();
}

async function sayHowToReach(person: Person, told: Case): Promise<void> {
  const { page, keys, at, goOn, choose, write } = person;
  const { steps } = asked["how-to-reach-you"];
  await skipTo(person, steps.ways.title);
  await choose("checkbox", steps.ways.options.email);
  await goOn();
  await at(steps.email.title);
  await write("someone@example.org");
  await goOn();
  await at(steps.never.title);
  await choose("checkbox", steps.never.options.phone);
  await goOn();
  await at(steps.subject.title);
  await write(told.contact.words ?? "");
  await goOn();
  for (const step of ["notice", "times", "unsafe"] as const) {
    await at(steps[step].title);
    await keys.press(button(page, words.question.skip));
  }
}

async function sayWhoMaySeeIt(person: Person): Promise<void> {
  const { page, keys, at, goOn } = person;
  const { steps } = asked["who-may-see-it"];
  await at(steps.organisation.title);
  await keys.choose(page.getByRole("radio").first());
  await goOn();
  await at(steps.may.title);
  await goOn();
  await at(words.check.title);
}

/** Holds each page that is reached to rule 7. */
function pageWatch(page: Page) {
  let before = "";
  return {
    at: async (title: string): Promise<void> => {
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(title);
      await expect(heading).toBeFocused();
      const now = await page.title();
      expect(now).toMatch(new RegExp(`^${escaped(title)} – .*Heard$`, "u"));
      expect(now).not.toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      before = now;
    },
  };
}

async function chooseEmail(page: Page): Promise<void> {
  await page.goto(`${relay.origin}/tell/how-to-reach-you`);
  const { ways } = asked["how-to-reach-you"].steps;
  await page
    .getByRole("checkbox", { name: startsWith(ways.options.email) })
    .check();
  await button(page, words.question.continue).click();
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

function changeOf(page: Page, question: string) {
  const name = new RegExp(
    `^${words.check.change} ?: ${escaped(question)}$`,
    "u",
  );
  return page.getByRole("link", { name });
}

/** What stands as the answer to a question. */
function answerTo(page: Page, question: string) {
  return page
    .locator("dl > div")
    .filter({ has: page.getByText(question, { exact: true }) })
    .locator("dd")
    .first();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
