import type { Page } from "@playwright/test";
import { questionById } from "../../../src/domain/questionnaire/engine.ts";
import type { AnswerValue } from "../../../src/domain/report/answer.ts";
import type { ContactRules } from "../../../src/domain/report/contact-rules.ts";
import {
  anotherTime,
  isNamedTime,
} from "../../../src/reporter/tell/when-options.ts";
import { saidOn, startsWith } from "../../support/said.ts";
import type { Hands } from "./hands.ts";
import { namedButton, optionalWordAt, wordAt } from "./words-on.ts";

/** Who answers, where. */
export type Answering = {
  readonly page: Page;
  readonly hands: Hands;
  /** The name of whom the report goes to. */
  readonly organisation: string;
};

/** One page of the questionnaire, and what is answered to its question. */
export type PageAnswer = {
  readonly id: string;
  /** One thing of a question that asks for several. */
  readonly step: string | null;
  readonly value: AnswerValue;
};

/** Puts what is answered into the page that is open. It does not go on. */
export async function answerPage(
  answering: Answering,
  { id, step, value }: PageAnswer,
): Promise<void> {
  const { page, hands } = answering;
  const choose = (options: readonly string[]) =>
    chooseAll(answering, { id, step }, options);
  const write = (text: string, ...keys: readonly string[]) =>
    writeInto(answering, [id, ...keys], text);
  switch (value.kind) {
    case "text":
      return write(value.text, "title");
    case "people":
      return write(value.description, "title");
    case "choice":
    case "choices": {
      const chosen = value.kind === "choice" ? [value.choice] : value.choices;
      await choose(chosen);
      if (value.details !== "")
        await write(value.details, ...detailsKeys(id, chosen));
      return;
    }
    case "fields":
      for (const [field, text] of Object.entries(value.fields))
        await write(text, "fields", field);
      return;
    case "about-when": {
      const { is, written = "" } = value.when;
      const option = isNamedTime(is) ? is : anotherTime;
      await choose([option]);
      return write(written, "details", option);
    }
    case "place":
      if (value.area !== "") await write(value.area, "area");
      if (value.details !== "") await write(value.details, "place");
      return;
    case "contact":
      return answerContact(answering, id, step ?? "ways", value.rules);
    case "consent":
      if (step === "may") return choose(value.may);
      return hands.choose(
        page.getByRole("radio", { name: startsWith(answering.organisation) }),
      );
    case "not-sure":
      throw new Error("to be unsure is a button, not an answer");
  }
}

async function answerContact(
  answering: Answering,
  id: string,
  step: string,
  rules: ContactRules,
): Promise<void> {
  const choose = (...options: readonly string[]) =>
    chooseAll(answering, { id, step }, options);
  const write = (text: string | null, key: string) =>
    writeInto(answering, [id, "steps", step, key], text ?? "");
  switch (step) {
    case "ways":
      return choose(...rules.ways);
    case "never":
      return choose(...rules.never);
    case "first":
      return choose(...rules.ways.slice(0, 1));
    case "notice":
      return choose(rules.noticeSays);
    case "email":
      return write(rules.email, "title");
    case "subject":
      return write(rules.subject, "title");
    case "unsafe":
      return write(rules.unsafe, "title");
    case "times":
      await write(rules.notBefore, "notBefore");
      return write(rules.notAfter, "notAfter");
    default:
      throw new Error(`no such step: ${step}`);
  }
}

/** Chooses the options one by one, and shows those that stand behind "More choices" first. */
async function chooseAll(
  { page, hands }: Answering,
  asked: Pick<PageAnswer, "id" | "step">,
  options: readonly string[],
): Promise<void> {
  const more = namedButton(page, saidOn(page).reporter.question.more);
  for (const option of options) {
    const name = optionName(page, asked, option);
    const control = page
      .getByRole("radio", { name })
      .or(page.getByRole("checkbox", { name }));
    if ((await control.count()) === 0) await hands.press(more);
    await hands.choose(control);
  }
}

/** The whole name of an option, with its hint, so that "No" is not taken for "Nobody". */
function optionName(
  page: Page,
  { id, step }: Pick<PageAnswer, "id" | "step">,
  option: string,
): RegExp {
  const { questionnaire } = saidOn(page);
  const keys = step === null ? [id] : [id, "steps", step];
  // "First" offers the ways under the names that they were chosen by.
  const named = step === "first" ? [id, "steps", "ways"] : keys;
  const label = wordAt(questionnaire, ...named, "options", option);
  const hint = optionalWordAt(questionnaire, ...keys, "optionHints", option);
  const words = [label, hint ?? ""].join(" ").trim();
  return new RegExp(`${startsWith(words).source}$`, "u");
}

async function writeInto(
  { page, hands }: Answering,
  keys: readonly string[],
  text: string,
): Promise<void> {
  if (text === "") return;
  const name = wordAt(saidOn(page).questionnaire, ...keys);
  await hands.write(page.getByRole("textbox", { name }), text);
}

/** Where more words go: below all the options, or below the one that asks for them. */
function detailsKeys(id: string, chosen: readonly string[]): string[] {
  const entry = questionById(id);
  if (entry?.hasWords === true) return ["words"];
  const option = entry?.options?.find(
    (each) => each.hasDetails === true && chosen.includes(each.id),
  );
  if (option === undefined) throw new Error(`${id} takes no more words`);
  return ["details", option.id];
}
