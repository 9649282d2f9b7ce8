import { expect, type Locator, type Page } from "@playwright/test";
import { questionById } from "../../../src/domain/questionnaire/engine.ts";
import { questionThatMeans } from "../../../src/domain/questionnaire/engine.ts";
import type { AnswerValue } from "../../../src/domain/report/answer.ts";
import { saidOn } from "../../support/said.ts";
import { answerPage } from "./answer-page.ts";
import { touch, type Hands } from "./hands.ts";
import { namedButton, wordAt } from "./words-on.ts";

/** How a case is told: by whom, with what, and who looks on. */
export type Telling = {
  readonly page: Page;
  /** What they answer, by question, as `caseAnswers` gives it; every other question is skipped. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** The name of whom it goes to. */
  readonly organisation: string;
  /** How they work the controls; by touch where missing. */
  readonly hands?: Hands;
  /** Looks at each page before it is answered. `at` is its path. */
  readonly onPage?: (at: string) => Promise<void>;
};

/**
 * Answers question after question through the real screens, from the one that is open to "Check your answers". The way is the
 * app's own: what it asks next is answered or skipped. An answer to what was never asked fails.
 */
export async function tellCase(telling: Telling): Promise<void> {
  const { page, answers, onPage, hands = touch } = telling;
  const asked = new Set<string>();
  for (;;) {
    const at = pathOf(page);
    await untilShown(page, at);
    await onPage?.(at);
    if (at === "/tell/check") break;
    const { id, step } = questionAt(at);
    asked.add(id);
    await goOnFrom({ ...telling, hands }, id, step);
    await expect.poll(() => pathOf(page)).not.toBe(at);
  }
  expect(Object.keys(answers).filter((id) => !asked.has(id))).toEqual([]);
}

async function goOnFrom(
  telling: Telling & { readonly hands: Hands },
  id: string,
  step: string | null,
): Promise<void> {
  const { page, answers, hands, organisation } = telling;
  const { question, help } = saidOn(page).reporter;
  if (id === "help-now") {
    const ways = page.getByRole("link", { name: help.carryOn });
    await hands.press(ways.first());
    return;
  }
  const value = answers[id];
  if (value === undefined) {
    await hands.press(namedButton(page, question.skip));
    return;
  }
  await answerPage({ page, hands, organisation }, { id, step, value });
  await hands.press(namedButton(page, question.continue));
}

/** The first question has an address of its own; so has each step of one that asks for several things. */
function questionAt(path: string): { id: string; step: string | null } {
  const [, , id, step] = path.split("/");
  const first = questionThatMeans("telling")?.id ?? "";
  if (id === undefined) return { id: first, step: null };
  const firstSteps: Readonly<Record<string, string>> = {
    contact: "ways",
    consent: "organisation",
  };
  const kind = questionById(id)?.kind ?? "";
  return { id, step: step ?? firstSteps[kind] ?? null };
}

/** Waits until the page of this address stands there with its own heading. */
async function untilShown(page: Page, path: string): Promise<void> {
  await expect(heading(page)).toHaveText(titleAt(page, path));
}

function titleAt(page: Page, path: string): string {
  const { reporter, questionnaire } = saidOn(page);
  if (path === "/tell/check") return reporter.check.title;
  const { id, step } = questionAt(path);
  if (id === "help-now") return reporter.help.title;
  return step === null
    ? wordAt(questionnaire, id, "title")
    : wordAt(questionnaire, id, "steps", step, "title");
}

function heading(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** Easy Read has an address of its own for the first pages. */
function pathOf(page: Page): string {
  const { pathname } = new URL(page.url());
  return pathname.replace(/^\/easy-read/u, "");
}
