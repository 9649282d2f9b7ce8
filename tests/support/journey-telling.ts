import { expect, type Page } from "@playwright/test";
import type { Case } from "../seed/case.ts";
import { filled, saidOn, startsWith } from "./said.ts";

/** Waits until the service worker keeps every file of the app, as its own list names them. */
export async function untilAllIsKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(missingFiles), { timeout: 60_000 })
    .toEqual([]);
}

/** Which files of the app its service worker does not keep yet. Runs in the page. */
export async function missingFiles(): Promise<string[]> {
  const { active } = await navigator.serviceWorker.ready;
  if (active?.state !== "activated") return ["the service worker"];
  const worker = await (await fetch(active.scriptURL)).text();
  const named = [...worker.matchAll(/"?url"?:\s*"([^"]+)"/gu)];
  if (named.length < 10) return ["the list of files"];
  const missing: string[] = [];
  for (const [, name = ""] of named) {
    const { href } = new URL(name, location.origin);
    const kept = await caches.match(href, { ignoreSearch: true });
    if (kept === undefined) missing.push(name);
  }
  return missing;
}

/** The box of the first question. */
export function tellingBox(page: Page) {
  const { questionnaire: asked } = saidOn(page);
  return page.getByRole("textbox", { name: asked["what-happened"].title });
}

/** Waits until what was typed is kept. */
export async function untilSaved(page: Page): Promise<void> {
  const { reporter: words } = saidOn(page);
  // Not where it is said for those who hear it.
  const mark = page.getByRole("main").getByText(words.saved.saved);
  await expect(mark).toBeVisible();
}

export async function goOn(page: Page): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.getByRole("button", { name: words.question.continue }).click();
}

/** Answers every question after the first as the person of a case does, up to "Check your answers". */
export async function answerTheRest(
  page: Page,
  told: Case,
  email: string,
): Promise<void> {
  const { questionnaire: asked } = saidOn(page);
  await skipTo(page, asked["when-it-happened"].title);
  await choose(page, "radio", asked["when-it-happened"].options.today);
  await page
    .getByLabel(asked["when-it-happened"].details.today)
    .fill(told.when.text);
  await goOn(page);
  await atQuestion(page, asked["where-it-happened"].title);
  await choose(page, "radio", asked["where-it-happened"].options.home);
  await goOn(page);
  await atQuestion(page, asked["where-details"].title);
  await page
    .getByLabel(asked["where-details"].area)
    .fill(told.where.borough ?? "");
  await goOn(page);
  await write(page, asked["who-did-it"].title, told.people);
  await skipTo(page, asked["why-it-happened"].title);
  await write(page, asked["why-it-happened"].title, told.perception);
  await atQuestion(page, asked["parts-of-you"].title);
  await choose(page, "checkbox", asked["parts-of-you"].options.disability);
  await goOn(page);
  await skipTo(page, asked["what-you-want"].title);
  const wants = asked["what-you-want"].options;
  await choose(page, "checkbox", wants["to-be-safe"]);
  await choose(page, "checkbox", wants["tell-the-police"]);
  await openMore(page);
  await choose(page, "checkbox", wants["someone-to-talk-to"]);
  await goOn(page);
  await atQuestion(page, asked["access-needs"].title);
  await choose(page, "checkbox", asked["access-needs"].options["writing-only"]);
  await page.getByLabel(asked["access-needs"].words).fill("Email only.");
  await goOn(page);
  await sayHowToReach(page, email, told.contact.words ?? "");
  await sayWhoMaySeeIt(page);
}

/** By email with words of their own, and never by phone. */
async function sayHowToReach(
  page: Page,
  email: string,
  subject: string,
): Promise<void> {
  const { questionnaire: asked } = saidOn(page);
  const { steps } = asked["how-to-reach-you"];
  await atQuestion(page, steps.ways.title);
  await choose(page, "checkbox", steps.ways.options.email);
  await goOn(page);
  await write(page, steps.email.title, email);
  await atQuestion(page, steps.never.title);
  await choose(page, "checkbox", steps.never.options.phone);
  await goOn(page);
  await write(page, steps.subject.title, subject);
  await atQuestion(page, steps.notice.title);
  await goOn(page);
  await atQuestion(page, steps.times.title);
  await goOn(page);
  await atQuestion(page, steps.unsafe.title);
  await goOn(page);
}

async function sayWhoMaySeeIt(page: Page): Promise<void> {
  const { reporter: words, questionnaire: asked } = saidOn(page);
  const { steps } = asked["who-may-see-it"];
  await atQuestion(page, steps.organisation.title);
  await page.getByRole("radio").first().check();
  await goOn(page);
  await atQuestion(page, steps.may.title);
  await goOn(page);
  await atQuestion(page, words.check.title);
}

/** Sends from "Check your answers"; gives the six words. */
export async function send(
  page: Page,
  organisation: string,
): Promise<readonly string[]> {
  const { reporter: words } = saidOn(page);
  const act = filled(words.check.send, { organisation });
  await page.getByRole("button", { name: act }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: words.receipt.title }),
  ).toBeVisible({ timeout: 30_000 });
  const items = page
    .getByRole("list", { name: words.receipt.label })
    .getByRole("listitem");
  await expect(items).toHaveCount(6);
  return items.allTextContents();
}

/** Comes back with six words on a device that knows nothing. */
export async function comeBack(
  page: Page,
  origin: string,
  sixWords: readonly string[],
): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.goto(`${origin}/come-back`);
  for (const [at, word] of sixWords.entries()) {
    const label = filled(words.comeBack.word, { number: at + 1 });
    await page.getByLabel(label).fill(word);
  }
  await page.getByRole("button", { name: words.comeBack.act }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: words.comeBack.foundTitle }),
  ).toBeVisible({ timeout: 30_000 });
}

async function write(page: Page, title: string, text: string): Promise<void> {
  await atQuestion(page, title);
  // By keys: a browser keeps for autofill what was typed, not what was put there.
  await page.getByRole("textbox", { name: title }).pressSequentially(text);
  await goOn(page);
}

async function choose(
  page: Page,
  role: "radio" | "checkbox",
  label: string,
): Promise<void> {
  await page.getByRole(role, { name: startsWith(label) }).check();
}

/** Shows the choices that stand behind a button. */
async function openMore(page: Page): Promise<void> {
  const { reporter: words } = saidOn(page);
  await page.getByRole("button", { name: words.question.more }).click();
}

/** Skips questions until this one. */
async function skipTo(page: Page, title: string): Promise<void> {
  const { reporter: words } = saidOn(page);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).not.toHaveText(words.loading.title);
  for (;;) {
    const now = await heading.innerText();
    if (now === title) return;
    await page
      .getByRole("button", { name: words.question.skip, exact: true })
      .click();
    await expect(heading).not.toHaveText(now);
  }
}

async function atQuestion(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}
