import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { cases } from "../../seed/case.ts";
import {
  send,
  untilAllIsKept,
  untilSaved,
} from "../../support/journey-telling.ts";
import { filled, likesToRead, said, startsWith } from "../../support/said.ts";
import { signIn, type CaseworkSite } from "../casework-site.ts";
import { answersOnScreens } from "./answers-on-screens.ts";
import { mustsOf, withCaseJourney } from "./case-journey.ts";
import { tellCase } from "./tell-case.ts";
import {
  expectAnswersInInbox,
  expectFactsInInbox,
  openInInbox,
} from "./told-in-inbox.ts";
import { namedButton } from "./words-on.ts";

const told = cases["07-diary"];
const must = mustsOf(told);
const answers = answersOnScreens(told);
const { reporter: words, questionnaire: asked } = said;
const { incidents } = words;

/** With the first, the nine of her six weeks. */
const moreTimes = [
  "They parked across the kerb. They laughed when I asked.",
  "The kerb again. I waited in the road.",
  "They did my walk behind me.",
  "The kerb again, a white van.",
  "They laughed and drove off slowly.",
  "My walk again, three of them.",
  "The kerb. I went home.",
  "The kerb, and they filmed me.",
];
const dayMs = 86_400_000;
const other = "They threw it over the hedge. I could not walk home.";

test.use({ viewport: { width: 390, height: 844 } });

test("case 07 is told a little at a time with no network, and sent as one report of things that keep happening", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000);
  await withCaseJourney(["app"], async ({ site, organisation }) => {
    await likesToRead(context, { colours: "dark" });
    // She begins some days ago, and sends today.
    await context.clock.install({ time: Date.now() - 10 * dayMs });
    await page.goto(site.relay.origin);
    await untilAllIsKept(page);
    await context.setOffline(true);
    const left = requestsThatLeave(context);
    const later = await stopAndComeBack(page, site);
    await keepSmallThings(later);
    await tellTheRest(later, site, organisation);
    await must(
      "small incidents are kept privately on the phone, each written in under a minute, with no network and nothing sent",
      async () => {
        for (const what of moreTimes)
          await expect(
            later.getByRole("term").filter({ hasText: what }),
          ).toBeVisible();
        expect(left).toEqual([]);
        const inbox = await (await browser.newContext()).newPage();
        await signIn(inbox, site.inbox);
        await expect(inbox.getByRole("row")).toHaveCount(0);
      },
    );
    await context.setOffline(false);
    await send(later, organisation);
    await later.getByRole("link", { name: words.receipt.next }).click();
    await expect(later.getByRole("heading", { level: 1 })).toHaveText(
      filled(words.report.arrived, { organisation }),
    );
    const inbox = await (await browser.newContext()).newPage();
    await openInInbox(inbox, site);
    await expectAllInInbox(inbox);
  });
});

/** Leaves after the first answer, and days later after the second; gives the page that she opened last. */
async function stopAndComeBack(page: Page, site: CaseworkSite): Promise<Page> {
  const { clock } = page.context();
  const first = asked["what-happened"].title;
  const second = asked["safe-now"];
  let later = page;
  await must(
    "she can stop after any answer and, days later, is told in one sentence where she was",
    async () => {
      await page.getByRole("link", { name: words.start.tell }).click();
      await page.getByRole("textbox", { name: first }).fill(told.telling);
      await untilSaved(page);
      await page.close();
      await clock.fastForward(5 * dayMs);
      later = await openWhereSheWas(page.context(), site, first);
      const box = later.getByRole("textbox", { name: first });
      await expect(box).toHaveValue(told.telling);

      await namedButton(later, words.question.continue).click();
      const { yes } = second.options;
      await later.getByRole("radio", { name: yes }).check();
      await untilSaved(later);
      await later.close();
      await clock.fastForward(5 * dayMs);
      later = await openWhereSheWas(page.context(), site, second.title);
      await expect(later.getByRole("radio", { name: yes })).toBeChecked();
    },
  );
  return later;
}

/** Opens the app anew, reads where she was, and goes back there. */
async function openWhereSheWas(
  context: BrowserContext,
  site: CaseworkSite,
  question: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.relay.origin);
  const part = asked.sections["what-happened"];
  const sentence = filled(words.start.carryOnAt, { part, count: "" }).trim();
  await expect(
    page.getByRole("link", { name: startsWith(words.start.carryOn) }),
  ).toContainText(sentence.split(",")[0] ?? "");
  await page.goto(`${site.relay.origin}/tell/list`);
  await expect(
    page.getByText(filled(words.list.wasAt, { question }), { exact: true }),
  ).toBeVisible();
  await page.getByRole("link", { name: words.list.carryOn }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
  return page;
}

/** Eight more times it happened, and one other thing. */
async function keepSmallThings(page: Page): Promise<void> {
  await link(page, words.question.list).click();
  await link(page, startsWith(incidents.title)).click();
  await link(page, startsWith(told.telling.slice(0, 20))).click();
  await button(page, incidents.again).click();
  for (const [at, what] of moreTimes.entries()) {
    const isLast = at === moreTimes.length - 1;
    await writeOneTime(page, what, at === 0 ? "last week" : "a Tuesday");
    const next = isLast ? incidents.timeDone : incidents.timeNext;
    await button(page, next).or(link(page, next)).click();
  }
  await expect(
    link(page, startsWith(`${moreTimes[0] ?? ""} last week · Written on`)),
  ).toBeVisible();
  await must(
    "the ninth entry brings a gentle, plain note that repeated incidents can be a hate crime and what she could do, with no pressure",
    () => readTheNote(page),
  );
  await link(page, words.question.back).click();
  await button(page, incidents.add).click();
  await page
    .getByRole("textbox", { name: asked["what-happened"].title })
    .fill(other);
  await untilSaved(page);
  await link(page, words.question.list).click();
}

/** Two short boxes and one press: no more is asked of her on that day. */
async function writeOneTime(
  page: Page,
  what: string,
  when: string,
): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    incidents.timeTitle,
  );
  const boxes = page.getByRole("main").getByRole("textbox");
  await expect(boxes).toHaveCount(2);
  for (const box of await boxes.all()) await expect(box).toHaveValue("");
  await page.getByLabel(incidents.timeWhat).fill(what);
  await page.getByLabel(incidents.timeWhen).fill(when);
  await untilSaved(page);
}

/** It stands beside the list, and she can leave it there. What it leads to asks for nothing either. */
async function readTheNote(page: Page): Promise<void> {
  const { again, choices } = words.crime;
  await expect(page.getByText(again.together)).toBeVisible();
  const here = page.url();
  await link(page, incidents.whyCount).click();
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(again.title);
  await link(page, filled(words.crime.next, { title: choices.title })).click();
  await expect(heading).toHaveText(choices.title);
  await page.goto(here);
  await expect(page.getByText(again.together)).toBeVisible();
}

/** Every question, from the first on: what she answered before stands there. */
async function tellTheRest(
  page: Page,
  site: CaseworkSite,
  organisation: string,
): Promise<void> {
  await page.goto(`${site.relay.origin}/tell`);
  await tellCase({ page, answers, organisation });
}

async function expectAllInInbox(inbox: Page): Promise<void> {
  // "What happened" and "when" stand there once for each thing that happened.
  const {
    "what-happened": _what,
    "when-it-happened": _when,
    ...once
  } = answers;
  await expectAnswersInInbox(inbox, once);
  await expectFactsInInbox(inbox, told);
  const facts = inbox.getByRole("definition");
  const { title } = asked["when-it-happened"];
  await expect(inbox.getByRole("term").filter({ hasText: title })).toHaveCount(
    1 + moreTimes.length,
  );
  for (const what of [told.telling, ...moreTimes, other])
    await expect(facts.filter({ hasText: what })).toHaveCount(1);
  await expect(
    facts.filter({
      hasText: asked["when-it-happened"].options["keeps-happening"],
    }),
  ).toHaveCount(1);
}

/** What goes to the relay from now on and would carry something there. */
function requestsThatLeave(context: BrowserContext): readonly string[] {
  const left: string[] = [];
  context.on("request", (request) => {
    if (request.method() !== "GET") left.push(request.url());
  });
  return left;
}

function link(page: Page, name: string | RegExp) {
  return page.getByRole("link", { name });
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name });
}
