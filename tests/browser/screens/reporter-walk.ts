import { expect, type Page } from "@playwright/test";
import { questions } from "../../../src/domain/questionnaire/questions.ts";
import { receiptWords } from "../../../src/envelope/receipt.ts";
import { cases } from "../../seed/case.ts";
import {
  comeBack,
  goOn,
  send,
  tellingBox,
  untilAllIsKept,
  untilSaved,
} from "../../support/journey-telling.ts";
import { filled, saidOn, startsWith } from "../../support/said.ts";
import type { CaseworkSite } from "../casework-site.ts";
import { answerAsCaseworker } from "./answer-as-caseworker.ts";
import type { Look } from "./look.ts";

const told = cases["01-anonymous-letter"];

/** What the walks share. */
export type Walker = {
  readonly page: Page;
  readonly site: CaseworkSite;
  readonly look: Look;
  /** Of questions that are built alike only the first. */
  readonly firstOfKinds?: boolean;
};

/** The pages around the telling, with nothing told yet. */
export async function walkAround({ page, site, look }: Walker): Promise<void> {
  const { reporter: words } = saidOn(page);
  const { origin } = site.relay;
  const at = async (path: string, title: string, screen: string) => {
    await page.goto(`${origin}${path}`);
    await heading(page, title);
    await look(screen);
  };
  // Before anything is kept: afterwards the service worker has every page.
  await page.route("**/assets/load-pages-*", (route) => route.abort());
  await page.goto(`${origin}/about`);
  await heading(page, words.loading.failedTitle);
  await look("page that has not come");
  await page.unrouteAll();
  await page.goto(origin);
  await expect(page.getByText(words.start.answersNothing)).toBeVisible();
  await look("start, nothing told");
  await at("/help-now", words.help.title, "help now");
  for (const [path, { title }] of [
    ["/what-counts", words.crime.counts],
    ["/what-counts/words", words.crime.words],
    ["/what-counts/examples", words.crime.examples],
    ["/what-counts/again", words.crime.again],
    ["/what-counts/choices", words.crime.choices],
  ] as const)
    await at(path, title, `what counts: ${title}`);
  await at("/words", words.words.title, "what words mean");
  await at("/bsl", words.signedVideos.title, "signed videos, none");
  await at("/bsl/contact", words.bslContact.title, "contact in sign language");
  await at("/about", words.about.title, "about");
  await at("/about/pictures", words.aboutPictures.title, "about the pictures");
  await at("/about/leave", words.leave.title, "what Leave does");
  await at("/how-to-read", words.howToRead.title, "how to read");
  await at("/looks", words.looks.title, "how it looks");
  for (const part of [
    "size",
    "colours",
    "letters",
    "pictures",
    "device",
  ] as const)
    await at(
      `/looks/${part}`,
      words.looks[part].title,
      `how it looks, ${part}`,
    );
  await at("/nowhere", words.notFound.title, "not found");
  await at("/reports", words.reports.title, "no reports");
  await at("/tell/check", words.check.title, "check, nothing told");
  await at(
    "/reports/0190f000-0000-7000-8000-00000000000f",
    words.report.missingTitle,
    "report that is not here",
  );
  await walkComeBack({ page, site, look });
}

async function walkComeBack({ page, site, look }: Walker): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.goto(`${site.relay.origin}/come-back`);
  await heading(page, words.comeBack.title);
  await look("come back");
  await page.getByLabel(wordLabel(page, 1)).fill("heard");
  await page.getByRole("button", { name: words.comeBack.act }).click();
  await expect(page).toHaveTitle(/^Error: /u);
  await look("come back, with errors");
  for (const [at, word] of receiptWords.slice(0, 6).entries())
    await page.getByLabel(wordLabel(page, at + 1)).fill(word);
  await page.getByRole("button", { name: words.comeBack.act }).click();
  await expect(page.getByText(words.comeBack.errorNotFound)).toHaveCount(2, {
    timeout: 20_000,
  });
  await look("come back, words of no report");
}

/** Every question, first empty and then with its answer, and the errors. */
export async function walkQuestions({
  page,
  site,
  look,
  firstOfKinds = false,
}: Walker): Promise<void> {
  const { reporter: words, questionnaire: asked } = saidOn(page);
  const { origin } = site.relay;
  const kinds = new Set<string>();
  await page.goto(`${origin}/tell`);
  await heading(page, asked["what-happened"].title);
  await look("what happened");
  await tellingBox(page).fill(told.telling);
  await untilSaved(page);
  await page.getByText(words.question.help).click();
  await look("what happened, told, with help");
  for (const { id, kind, options } of questions.slice(1)) {
    if (id === "how-to-reach-you" || id === "who-may-see-it") continue;
    if (firstOfKinds && kinds.has(kind)) continue;
    kinds.add(kind);
    await page.goto(`${origin}/tell/${id}`);
    await expect(page.locator("h1")).not.toHaveText(words.loading.title);
    if (id === "when-it-happened")
      await page.getByRole("radio", { name: "Today" }).check();
    else if (options !== undefined)
      await page.locator("fieldset input").last().check();
    else await page.getByRole("textbox").last().fill(told.people);
    await untilSaved(page);
    await look(id, kind);
  }
  await page.goto(`${origin}/tell/help-now`);
  await heading(page, words.help.title);
  await look("help now, on the way");
}

/** How to answer, whom to send to, the list, the check. */
export async function walkChoices({ page, site, look }: Walker): Promise<void> {
  const { reporter: words, questionnaire: asked } = saidOn(page);
  const { origin } = site.relay;
  const { steps } = asked["how-to-reach-you"];
  await tellShort(page, origin);
  await page.goto(`${origin}/tell/how-to-reach-you`);
  await heading(page, steps.ways.title);
  for (const way of [steps.ways.options.app, steps.ways.options.email])
    await page.getByRole("checkbox", { name: startsWith(way) }).check();
  await look("ways");
  await goOn(page);
  await page.getByRole("textbox").fill("robin at phone.example");
  await goOn(page);
  await expect(page).toHaveTitle(/^Error: /u);
  await look("email, with an error");
  await page.getByRole("textbox").fill("robin@phone.example");
  for (const step of [
    "first",
    "never",
    "subject",
    "notice",
    "times",
  ] as const) {
    await goOn(page);
    await heading(page, steps[step].title);
    await look(step);
  }
  await page.getByRole("textbox").first().fill("soon");
  await goOn(page);
  await expect(page).toHaveTitle(/^Error: /u);
  await look("times, with an error");
  await page.getByRole("textbox").first().fill("11:00");
  await goOn(page);
  await heading(page, steps.unsafe.title);
  await look("unsafe");
  await goOn(page);
  await heading(page, asked["who-may-see-it"].steps.organisation.title);
  await look("whom to send to");
  await goOn(page);
  await look("who else may see it");
  await goOn(page);
  await heading(page, words.check.title);
  await look("check, nobody chosen");
  await page.goto(`${origin}/tell/list`);
  await heading(page, words.list.title);
  await look("all the parts");
  await page.goto(origin);
  await expect(page.getByText(words.start.looking)).toHaveCount(0);
  await look("start, begun");
  await walkIncidents({ page, site, look });
  await walkDrafts({ page, site, look });
}

/** Several things that happened, and one more time that one of them did. */
async function walkIncidents({ page, site, look }: Walker): Promise<void> {
  const { incidents: words } = saidOn(page).reporter;
  await page.goto(`${site.relay.origin}/tell/incidents`);
  await heading(page, words.title);
  await look("what happened, one by one", "all the parts");
  await page.getByRole("list").getByRole("link").first().click();
  await expect(page.getByLabel(words.name)).toBeVisible();
  await look("one thing that happened");
  await page.getByRole("button", { name: words.again }).click();
  await heading(page, words.timeTitle);
  await look("another time it happened");
}

/** A draft, deleted and brought back; and a second window. */
async function walkDrafts({ page, site, look }: Walker): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.goto(`${site.relay.origin}/reports`);
  await heading(page, words.reports.title);
  await look("a report that was begun");
  const other = await page.context().newPage();
  await other.goto(`${site.relay.origin}/tell`);
  // Written is what shows that this window is the one that writes by now.
  await tellingBox(other).pressSequentially("!");
  await untilSaved(other);
  await page.goto(`${site.relay.origin}/tell/who-did-it`);
  await expect(page.getByText(words.question.readerTitle)).toBeVisible();
  await look("another window writes");
  await other.close();
  await page.goto(`${site.relay.origin}/reports`);
  await page
    .getByRole("button", { name: startsWith(words.reports.remove) })
    .click();
  const remove = page.getByRole("button", { name: words.removal.act });
  await expect(remove).toBeVisible();
  await look("delete a draft");
  await remove.click();
  await heading(page, words.removal.done);
  await look("draft deleted");
}

/** A report from "Send" to its answer, and off the device. */
export async function walkReport(walker: Walker): Promise<void> {
  const { reporter: words } = saidOn(walker.page);
  const { page, site, look } = walker;
  const { origin } = site.relay;
  const organisation = site.session.organisation.name;
  await tellShort(page, origin);
  await page.goto(`${origin}/tell/who-may-see-it/organisation`);
  await page.getByRole("radio").first().check();
  await untilSaved(page);
  await page.goto(`${origin}/tell/check`);
  await heading(page, words.check.title);
  await look("check");
  await untilAllIsKept(page);
  await page.context().setOffline(true);
  const sixWords = await send(page, organisation);
  await look("six words");
  await page.getByRole("link", { name: words.receipt.next }).click();
  await heading(page, words.report.waiting);
  await look("report, waiting to send");
  await page.context().setOffline(false);
  await heading(page, filled(words.report.arrived, { organisation }));
  await look("report, arrived");
  await answerAsCaseworker(page, site);
  await page.getByRole("button", { name: words.report.look }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByText(words.report.read).click();
  await look("report, answered, with what was sent");
  await walkWriting(walker);
  await walkAway(walker);
  await comeBack(page, origin, sixWords);
  await look("report found");
  await page.getByRole("button", { name: words.comeBack.look }).click();
  await expect(page.getByText(words.look.notice)).toBeVisible();
  await look("only looking");
}

async function walkWriting({ page, site, look }: Walker): Promise<void> {
  const { reporter: words } = saidOn(page);
  const organisation = site.session.organisation.name;
  await page.getByRole("link", { name: words.report.write }).click();
  await heading(page, filled(words.write.title, { organisation }));
  await look("write back");
  const act = filled(words.write.send, { organisation });
  await page.getByRole("button", { name: act }).click();
  await expect(page).toHaveTitle(/^Error: /u);
  await look("write back, with an error");
  await page.getByRole("textbox").fill("Friday at 2 is good.");
  await untilSaved(page);
  await look("write back, written");
  await page.getByRole("button", { name: act }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await look("report, with both messages");
  await walkAppointment({ page, site, look });
}

/** A video appointment, asked for and not sent. The report's page stands before and after. */
async function walkAppointment({ page, look }: Walker): Promise<void> {
  const { appointment: words, bslContact } = saidOn(page).reporter;
  const report = page.url();
  await page.goto(new URL("/bsl/contact", report).href);
  await heading(page, bslContact.title);
  await look("contact in sign language, about a report");
  await page
    .getByRole("link", {
      name: startsWith(bslContact.ask.split("{{")[0] ?? ""),
    })
    .click();
  await heading(page, words.times);
  await goOn(page);
  await expect(page).toHaveTitle(/^Error: /u);
  await look("appointment, when, with an error", "write back, with an error");
  await page.getByRole("textbox").fill("Tuesday after 2");
  await goOn(page);
  await heading(page, words.interpreter);
  await page.getByRole("radio").last().check();
  await look("appointment, which interpreter");
  await goOn(page);
  await heading(page, words.notes);
  await look("appointment, what else", "write back");
  await page.goto(report);
  await expect(page.getByRole("article")).toHaveCount(2);
}

/** A copy, the list of reports, and clearing. */
async function walkAway({ page, look }: Walker): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.getByRole("link", { name: words.report.copy }).click();
  await heading(page, words.copy.title);
  await look("keep a copy");
  await page.goto(new URL("/reports", page.url()).href);
  await heading(page, words.reports.title);
  await look("a report that was sent");
  await page.getByRole("link", { name: /^Report of/u }).click();
  await page.getByRole("link", { name: words.report.clear }).click();
  await heading(page, words.clear.title);
  await look("clear from this device");
  await page.getByRole("button", { name: words.clear.act }).click();
  await heading(page, words.clear.doneTitle);
  await look("cleared");
}

async function tellShort(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/tell`);
  await tellingBox(page).fill(told.telling);
  await untilSaved(page);
}

async function heading(page: Page, title: string): Promise<void> {
  await expect(page.locator("h1")).toHaveText(title, { timeout: 20_000 });
}

function wordLabel(page: Page, number: number): string {
  const { reporter: words } = saidOn(page);
  return filled(words.comeBack.word, { number });
}
