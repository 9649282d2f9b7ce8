import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { readSources } from "../architecture/source-files.ts";
import { cases } from "../seed/case.ts";
import { toldStrings } from "../seed/told-strings.ts";
import { sam, setUpInbox } from "../support/journey-inbox.ts";
import { deliver, replyTo } from "../support/journey-mail.ts";
import {
  answerTheRest,
  goOn,
  send,
  tellingBox,
  untilSaved,
} from "../support/journey-telling.ts";
import { startJourney, type Journey } from "../support/journey.ts";
import { findInFolder, sentencesOf } from "../support/plain-text.ts";
import { filled, said } from "../support/said.ts";

const subject = "Choir on Thursday evening";

/** The questions as the first case answers them, with all that the others tell put into the first. */
const letter = cases["01-anonymous-letter"];
const everythingTold = toldStrings([
  "Southwark",
  ...readSources(["locales", "easy-read"], /\.json$/u).map(({ text }) => text),
]);
const told = {
  ...letter,
  contact: { ...letter.contact, words: subject },
  telling: everythingTold.join("\n"),
};
const words = said.reporter;
const email = "robin@phone.example";
const answer =
  "Thank you for telling us about the letter. We believe every word of it.";
const reply =
  "The side door of the library has no step, so please meet me there.";
const planted = "A sentence that was planted, to show that the search finds.";

const secrets = sentencesOf([...everythingTold, email, subject, answer, reply]);

test("nothing that was told, answered or replied can be read at the relay, or on the device that was cleared", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const journey = await startJourney(browser, "SQLite");
  try {
    await tellAnswerReplyAndClear(journey);
    await journey.phone.close();
    const places = await placesOf(journey);
    for (const place of places) {
      expect(await findInFolder(place, secrets)).toEqual([]);
      await plant(place);
      expect(await findInFolder(place, [planted])).toHaveLength(2);
    }
  } finally {
    await journey.stop();
  }
});

async function tellAnswerReplyAndClear(journey: Journey): Promise<void> {
  const { relay, mails } = journey;
  const inbox = await journey.newDevice();
  await setUpInbox(inbox, relay);
  const phone = await (await journey.phone.start()).newPage();
  await phone.goto(`${relay.origin}/tell`);
  await tellingBox(phone).fill(told.telling);
  await untilSaved(phone);
  await goOn(phone);
  await answerTheRest(phone, told, email);
  await send(phone, sam.organisation);
  await phone.getByRole("link", { name: words.receipt.next }).click();
  const arrived = filled(words.report.arrived, {
    organisation: sam.organisation,
  });
  await expect(
    phone.getByRole("heading", { level: 1, name: arrived }),
  ).toBeVisible({ timeout: 30_000 });
  await answerIt(inbox);
  const [notice] = await mails.untilThereAre(1);
  if (notice === undefined) throw new Error("no email came");
  const to = notice.mail.replyTo?.[0]?.address ?? "";
  const raw = await replyTo(notice, email, reply);
  await deliver(relay.lmtpPort, { from: email, to }, raw);
  await phone.getByRole("button", { name: words.report.look }).click();
  await expect(phone.getByText(reply)).toBeVisible();
  await expect(phone.getByText(answer)).toBeVisible();
  await phone.getByRole("link", { name: words.report.clear }).click();
  await phone.getByRole("button", { name: words.clear.act }).click();
  await phone.getByRole("link", { name: words.clear.home }).click();
  await expect(phone.getByText(words.start.answersNothing)).toBeVisible();
}

async function answerIt(inbox: Page): Promise<void> {
  const { answer: form, take } = said.caseworker;
  await inbox.reload();
  await inbox.getByLabel(/^Passphrase of/u).fill(sam.passphrase);
  await inbox.getByRole("button", { name: said.caseworker.unlock.act }).click();
  await inbox.getByRole("table").getByRole("link").first().click();
  await inbox.getByRole("button", { name: take.act }).click();
  await inbox.getByLabel(form.label).fill(answer);
  await inbox.getByRole("button", { name: form.act }).click();
  await expect(inbox.getByRole("article")).toHaveCount(1);
}

/** The relay's data with its database and write-ahead log, all that it logged, and the browser's whole profile. */
async function placesOf({ relay, phone }: Journey): Promise<string[]> {
  const logs = join(relay.dataDir, "logs-of-the-test");
  await mkdir(logs);
  await writeFile(join(logs, "relay.log"), relay.log());
  expect(relay.log()).toContain("reply-stored");
  return [relay.dataDir, logs, phone.profile];
}

/** Puts the planted words into a file of their own, in both codings. */
async function plant(place: string): Promise<void> {
  await appendFile(join(place, "planted-8"), `before ${planted} after`);
  await writeFile(join(place, "planted-16"), planted, "utf16le");
}
