import { expect, test, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import { filled, likesToRead, saidOn, startsWith } from "../../support/said.ts";
import { answerAsCaseworker } from "../screens/answer-as-caseworker.ts";
import type { CaseworkSite } from "../casework-site.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { scanningPerson, type ScanningPerson } from "./scanner.ts";
import { tellCase } from "./tell-case.ts";
import {
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";
import { namedButton } from "./words-on.ts";

const told = cases["08-online-fraud"];
const must = mustsOf(told);
const answers = answersOnScreens(told);

/**
 * From the heading of a page to what leads on: five choices, “More choices”, a box, the microphone and its stop, and the button
 * itself. At two seconds a step it comes before half a minute is over.
 */
const mostSteps = 10;

/** Once round a question: who misses the button waits for less than a minute. */
const mostRound = 28;

/** A third more than it takes today, with the answer read and written back to. */
const mostPresses = 80;
const mostMinutes = 14;

const reply = "ok thank you. come on tuesday pleese";

test("case 08 is told, sent, answered and written back to with one switch, in Easy Read at 150 %", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await withCaseJourney(["app"], async ({ site, organisation }) => {
    await likesToRead(page.context(), { mode: "easy-read", textSize: 150 });
    const person = await scanningPerson(page);
    const paths = await tellByScanning(page, person, site);
    await must(
      "a threat with a known address brings the emergency ways that need no phone call, first and plainly, before the rest",
      async () => {
        const at = paths.indexOf("/tell/they-know-where-you-live");
        expect(paths[at + 1]).toBe("/tell/help-now");
        expect(paths.at(-1)).toBe("/tell/check");
      },
    );
    await sendByScanning(page, person, organisation);
    await must("spelling is kept as written", async () => {
      const inbox = await (await browser.newContext()).newPage();
      await openInInbox(inbox, site);
      await expectFactsInInbox(inbox, told);
      await expectAnswersInInbox(inbox, answers);
    });
    await answerAsCaseworker(page, site);
    await readAndWriteBack(page, person, organisation);
    await must(
      "the whole report, evidence and consent included, can be done with one switch (one key) and scanning",
      async () => {
        expectOneSwitch(person);
      },
    );
  });
});

/** From the start page to "Check your answers"; gives the path of every page on the way. */
async function tellByScanning(
  page: Page,
  person: ScanningPerson,
  site: CaseworkSite,
): Promise<readonly string[]> {
  const { reporter: words } = saidOn(page);
  const paths: string[] = [];
  await page.goto(site.relay.origin);
  await person.hands.press(
    page.getByRole("link", { name: startsWith(words.start.tell) }),
  );
  await tellCase({
    page,
    answers,
    organisation: site.session.organisation.name,
    hands: person.hands,
    onPage: async (at) => {
      paths.push(at);
      // The scanner goes on from the heading, as the keyboard does.
      await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
      await person.look(at, goOnFrom(page, at));
      if (at === "/tell/help-now") await seeWaysFirst(page);
    },
  });
  return paths;
}

/** What leads on from a page of the telling. */
function goOnFrom(page: Page, at: string) {
  const { reporter: words } = saidOn(page);
  const link = (name: string) => page.getByRole("link", { name });
  if (at === "/tell/help-now") return link(words.help.carryOn).first();
  if (at === "/tell/check") return link(words.check.toSending);
  return namedButton(page, words.question.continue);
}

/** What gets help at one press stands before the way on, which comes again after all that is said of help; no way is a call. */
async function seeWaysFirst(page: Page): Promise<void> {
  const { reporter: words } = saidOn(page);
  const main = page.getByRole("main");
  const text = (await main.innerText()).replace(/\s+/gu, " ");
  const at = (part: string) => {
    expect(text).toContain(part);
    return text.indexOf(part);
  };
  const { carryOn } = words.help;
  for (const way of ["Open 999bsl.co.uk", "Write a text to 999"])
    expect(at(way)).toBeLessThan(at(carryOn));
  for (const way of ["999bsl.co.uk", "Text 999", "18000"])
    expect(at(way)).toBeLessThan(text.lastIndexOf(carryOn));
  await expect(main.locator('a[href^="tel:"]')).toHaveCount(0);
}

async function sendByScanning(
  page: Page,
  { hands }: ScanningPerson,
  organisation: string,
): Promise<void> {
  const { reporter: words } = saidOn(page);
  await hands.press(goOnFrom(page, "/tell/check"));
  await hands.press(
    namedButton(page, filled(words.check.send, { organisation })),
  );
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(words.receipt.title, { timeout: 20_000 });
  await expect(heading).toBeFocused();
  await hands.press(page.getByRole("link", { name: words.receipt.next }));
  await expect(heading).toHaveText(
    filled(words.report.arrived, { organisation }),
  );
}

async function readAndWriteBack(
  page: Page,
  { hands }: ScanningPerson,
  organisation: string,
): Promise<void> {
  const { reporter: words } = saidOn(page);
  await hands.press(namedButton(page, words.report.look));
  await expect(page.getByRole("article")).toHaveCount(1);
  await hands.press(page.getByRole("link", { name: words.report.write }));
  const title = filled(words.write.title, { organisation });
  await hands.write(page.getByRole("textbox", { name: title }), reply);
  await hands.press(
    namedButton(page, filled(words.write.send, { organisation })),
  );
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").last()).toContainText(reply);
}

/** No other key and no pointer was used, and neither a page nor the whole asks for more than a tired hand can give. */
function expectOneSwitch(person: ScanningPerson): void {
  expect(Object.keys(person.pressed())).toEqual(["F9"]);
  for (const { page, toGoOn, round } of person.figures()) {
    expect(toGoOn, page).toBeLessThanOrEqual(mostSteps);
    // The list of all answers is as long as they are: there the first link leads past it.
    if (page !== "/tell/check")
      expect(round, page).toBeLessThanOrEqual(mostRound);
  }
  const { presses, minutes } = person.effort();
  expect(presses).toBeLessThanOrEqual(mostPresses);
  expect(minutes).toBeLessThanOrEqual(mostMinutes);
}
