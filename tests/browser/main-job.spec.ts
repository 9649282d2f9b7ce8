import { expect, test, type Page } from "@playwright/test";
import { cases } from "../seed/case.ts";
import { sam, setUpInbox, signIn } from "../support/journey-inbox.ts";
import { deliver, replyTo } from "../support/journey-mail.ts";
import {
  answerTheRest,
  comeBack,
  goOn,
  send,
  tellingBox,
  untilAllIsKept,
  untilSaved,
} from "../support/journey-telling.ts";
import { startJourney, type Journey } from "../support/journey.ts";
import type { CaughtMail } from "../support/mail-catcher.ts";
import { hasPostgres } from "../support/postgres.ts";
import { filled, said, startsWith } from "../support/said.ts";

const told = cases["01-anonymous-letter"];
const subject = told.contact.words ?? "";
const email = "robin@phone.example";
const answer =
  "Thank you for telling us. We believe you.\n\nI can come to the library on Friday at 2, if you want that.";
const reply =
  "Friday at 2 is good. Please look for the side door, it has no step.";
const words = said.reporter;
const inboxWords = said.caseworker;

for (const database of ["SQLite", "PostgreSQL"] as const) {
  test(`told with no network, killed on the way, answered and replied to by email: on ${database}`, async ({
    browser,
  }) => {
    // Set-up has said loudly why no PostgreSQL can be had.
    test.skip(database === "PostgreSQL" && !hasPostgres(), "no PostgreSQL");
    test.setTimeout(180_000);
    const journey = await startJourney(browser, database);
    try {
      await walk(journey);
    } finally {
      await journey.stop();
    }
  });
}

/** The whole of the main job. */
async function walk(journey: Journey): Promise<void> {
  const { relay, mails } = journey;
  await test.step("an organisation sets its inbox up with the one-time code", async () => {
    await setUpInbox(await journey.newDevice(), relay);
  });
  const begun =
    await test.step("the first visit keeps everything; then the network is cut and the relay is killed", () =>
      visitOnce(journey));
  const typed =
    await test.step("the person tells, and the browser is killed in the middle of a sentence", () =>
      tellUntilKilled(journey, begun));
  const phone =
    await test.step("it comes back cold and offline: what was typed up to a second before is there", () =>
      comeBackCold(journey, typed));
  const sixWords =
    await test.step("the person finishes and sends, offline: six words, and “Waiting to send”", () =>
      sendOffline(phone));
  await test.step("the relay is killed while it takes the report, and started: “Arrived”, once", () =>
    arrive(journey, phone));
  const inbox = await journey.newDevice();
  await test.step("a caseworker signs in and reads it, character for character", async () => {
    await signIn(inbox, relay.origin);
    await readAsCaseworker(inbox);
  });
  await test.step("the caseworker takes it and answers", () =>
    answerAsCaseworker(inbox));
  const notice =
    await test.step("the email has their own subject and says nothing of what this is", async () =>
      checkNotice(await mails.untilThereAre(1)));
  await test.step("the person sees that there is an answer, and reads it", () =>
    readAnswer(phone));
  await test.step("the person replies to the email, and the mail is delivered twice", () =>
    replyTwice(journey, notice));
  await test.step("the reply stands in the inbox and on the phone, once, without the quote", async () => {
    await inbox
      .getByRole("button", { name: inboxWords.thread.look })
      .or(inbox.getByRole("button", { name: inboxWords.thread.show }))
      .click();
    await seeReplyOnce(inbox, inboxWords.thread.show);
    await phone.getByRole("button", { name: words.report.look }).click();
    await seeReplyOnce(phone, words.report.look);
  });
  await test.step("another device comes back with the six words, and reads all of it", async () => {
    await readElsewhere(await journey.newDevice(), relay.origin, sixWords);
  });
}

async function visitOnce({ relay, phone }: Journey): Promise<Page> {
  const context = await phone.start();
  const page = await context.newPage();
  await page.goto(relay.origin);
  await untilAllIsKept(page);
  await context.setOffline(true);
  await relay.kill();
  await page.reload();
  await page.getByRole("link", { name: words.start.tell }).click();
  await expect(tellingBox(page)).toBeVisible();
  return page;
}

/** Types as fast as a person cannot, without a pause; gives what had been typed a second before the end. */
async function tellUntilKilled(
  { phone }: Journey,
  page: Page,
): Promise<string> {
  const stood: { readonly atMs: number; readonly text: string }[] = [];
  const middle = told.telling.indexOf("people like me get every");
  const half = told.telling.slice(
    0,
    middle + "people like me get every".length,
  );
  await tellingBox(page).click();
  for (const [at, character] of [...half].entries()) {
    await page.keyboard.type(character, { delay: 12 });
    stood.push({ atMs: Date.now(), text: half.slice(0, at + 1) });
  }
  await phone.kill();
  const killedAtMs = Date.now();
  const kept = stood.findLast(({ atMs }) => atMs <= killedAtMs - 1000);
  expect(kept?.text.length).toBeGreaterThan(10);
  return kept?.text ?? "";
}

async function comeBackCold(
  { relay, phone }: Journey,
  typed: string,
): Promise<Page> {
  const context = await phone.start();
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(relay.origin);
  await page.getByRole("link", { name: words.start.carryOn }).click();
  const box = tellingBox(page);
  await expect(box).toHaveValue(startsWith(typed));
  const there = await box.inputValue();
  expect(told.telling.startsWith(there)).toBe(true);
  await box.press("End");
  await page.keyboard.insertText(told.telling.slice(there.length));
  await expect(box).toHaveValue(told.telling);
  await untilSaved(page);
  return page;
}

async function sendOffline(phone: Page): Promise<readonly string[]> {
  await goOn(phone);
  await answerTheRest(phone, told, email);
  const sixWords = await send(phone, sam.organisation);
  await expect(phone.getByText(words.report.waiting)).toBeVisible();
  await phone.getByRole("link", { name: words.receipt.next }).click();
  await expect(
    phone.getByRole("heading", { level: 1, name: words.report.waiting }),
  ).toBeVisible();
  return sixWords;
}

async function arrive({ relay }: Journey, phone: Page): Promise<void> {
  await relay.start();
  const putting = phone.waitForRequest(/\/api\/v1\/reports\//u);
  await phone.context().setOffline(false);
  await putting;
  await relay.kill();
  await relay.start();
  await expect(
    phone.getByRole("heading", {
      level: 1,
      name: filled(words.report.arrived, { organisation: sam.organisation }),
    }),
  ).toBeVisible({ timeout: 60_000 });
}

async function readAsCaseworker(inbox: Page): Promise<void> {
  const waiting = inboxWords.list["waiting_one"].replace("{{count}}", "1");
  await expect(
    inbox.getByRole("heading", { level: 1, name: waiting }),
  ).toBeVisible();
  const rows = inbox.getByRole("row");
  await expect(rows).toHaveCount(2);
  await inbox.getByRole("link", { name: startsWith("An anonymous") }).click();
  const rules = inbox.getByRole("heading", { name: inboxWords.rules.title });
  await expect(rules).toBeVisible();
  // First of all the headings below the page's own.
  expect(
    await inbox.getByRole("heading", { level: 2 }).first().textContent(),
  ).toBe(inboxWords.rules.title);
  for (const rule of ["Email only.", "Never by Phone.", `“${subject}”`])
    await expect(inbox.getByText(rule).first()).toBeVisible();
  expect(await textsOf(inbox, ".telling dd")).toContain(told.telling);
  expect(await textsOf(inbox, ".perception blockquote")).toContain(
    told.perception,
  );
}

async function answerAsCaseworker(inbox: Page): Promise<void> {
  await inbox.getByRole("button", { name: inboxWords.take.act }).click();
  await expect(inbox.getByText(inboxWords.state.mine)).toBeVisible();
  await inbox.getByLabel(inboxWords.answer.label).fill(answer);
  await inbox.getByRole("button", { name: inboxWords.answer.act }).click();
  await expect(inbox.getByRole("article")).toContainText("We believe you.");
}

function checkNotice(mails: readonly CaughtMail[]): CaughtMail {
  const [notice] = mails;
  if (notice === undefined) throw new Error("no email came");
  expect(mails).toHaveLength(1);
  expect(notice.mail.subject).toBe(subject);
  expect(notice.to).toEqual([email]);
  expect(notice.mail.replyTo?.[0]?.address).toMatch(
    /^r\.[a-z0-9]{26,32}@heard\.example$/u,
  );
  const tells = /crime|hate|disab|polic|report|incident|anonymous|letter/iu;
  expect(notice.raw).not.toMatch(tells);
  expect(`${notice.mail.text ?? ""}${notice.mail.html ?? ""}`).not.toMatch(
    tells,
  );
  expect(notice.mail.text).not.toContain("We believe you");
  return notice;
}

async function readAnswer(phone: Page): Promise<void> {
  await phone.getByRole("button", { name: words.report.look }).click();
  await expect(
    phone.getByText(words.report.answered, { exact: true }).first(),
  ).toBeVisible();
  const message = phone.getByRole("article");
  await expect(message).toHaveCount(1);
  expect(await message.locator(".words").textContent()).toBe(answer);
}

async function replyTwice(
  { relay }: Journey,
  notice: CaughtMail,
): Promise<void> {
  const to = notice.mail.replyTo?.[0]?.address ?? "";
  const raw = await replyTo(notice, email, reply);
  await deliver(relay.lmtpPort, { from: email, to }, raw);
  await deliver(relay.lmtpPort, { from: email, to }, raw);
}

/** Two messages now: the answer and the reply. */
async function seeReplyOnce(page: Page, look: string): Promise<void> {
  const messages = page.getByRole("article");
  await expect(async () => {
    const act = page.getByRole("button", { name: look });
    if (await act.isVisible()) await act.click();
    await expect(messages).toHaveCount(2, { timeout: 500 });
  }).toPass();
  expect(await messages.last().locator(".words").textContent()).toBe(reply);
}

async function readElsewhere(
  page: Page,
  origin: string,
  sixWords: readonly string[],
): Promise<void> {
  await comeBack(page, origin, sixWords);
  await page.getByRole("button", { name: words.comeBack.keep }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  const messages = await textsOf(page, "article .words");
  expect(messages).toEqual([answer, reply]);
  await page.getByText(words.report.read).click();
  await expect(page.locator("dd").first()).toBeVisible();
  expect((await textsOf(page, "dd")).join("\n")).toContain(told.telling);
}

function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).allTextContents();
}
