import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import type { Incident } from "../../domain/report/report.ts";
import type { Entry } from "../../domain/questionnaire/entry.ts";
import {
  type AboutWhen,
  countsFromWriting,
} from "../../domain/report/about-when.ts";
import type { Answer } from "../../domain/report/answer.ts";
import type { ContactRules } from "../../domain/report/contact-rules.ts";
import { readClock } from "../../domain/report/read-clock.ts";
import { isNamedTime } from "./when-options.ts";
import { wholeDayInWords } from "../../device/dates.ts";
import { t } from "../../device/words.ts";
import { fieldWords, optionWords, smallFieldWords } from "./question-words.ts";
import type { ContactStep } from "./ways.ts";

/** An answer as the person gave it, in words; lines are lines. */
export function answerInWords(
  entry: Entry,
  { value, claimedAt }: Pick<Answer, "value" | "claimedAt">,
): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "people":
      return value.description;
    case "choice":
      return choiceInWords(entry, value.choice, value.details);
    case "choices":
      return choicesInWords(entry, value.choices, value.details);
    case "fields":
      return fieldsInWords(entry, value.fields);
    case "about-when":
      return aboutWhen(entry, value.when, claimedAt);
    case "place":
      return lines([value.area, value.details]);
    case "not-sure":
      return t("check.notSure");
    case "contact":
    case "consent":
      throw new Error("an answer of several steps has a row for each");
  }
}

/** About when an incident was, in words; empty where that was not said. */
export function whenInWords({ answers }: Incident): string {
  const entry = questionThatMeans("when");
  const answer = entry && answers[entry.id];
  return entry === undefined || answer === undefined
    ? ""
    : answerInWords(entry, answer);
}

/** What was said at one step of the contact rules; empty where nothing was. */
export function contactInWords(
  id: string,
  step: ContactStep,
  rules: ContactRules,
): string {
  const label = (option: string) => optionWords(id, step, option).label;
  switch (step) {
    case "ways":
      return lines(rules.ways.map(label));
    case "first": {
      const [first] = rules.ways;
      return first === undefined ? "" : optionWords(id, "ways", first).label;
    }
    case "never":
      return lines(rules.never.map((way) => neverLabel(id, way)));
    case "notice":
      return label(rules.noticeSays);
    case "times":
      return lines([
        timeInWords(id, "notBefore", rules.notBefore),
        timeInWords(id, "notAfter", rules.notAfter),
      ]);
    case "email":
      return rules.email;
    case "subject":
      return rules.subject;
    case "unsafe":
      return rules.unsafe;
  }
}

/** A forbidden way has words of its own where one can forbid it, else those of the way. */
function neverLabel(id: string, way: string): string {
  const ways = ["letter-at-drop-in", "bsl-video", "app"];
  return optionWords(id, ways.includes(way) ? "ways" : "never", way).label;
}

function timeInWords(id: string, name: string, time: string | null): string {
  if (time === null) return "";
  const said = `${fieldWords(id, name, "times").label} ${time}`;
  const isRead = readClock(time) !== undefined;
  return isRead ? said : `${said}. ${t("contact.error.time")}`;
}

function choiceInWords(entry: Entry, choice: string, details: string): string {
  const label = choice === "" ? "" : optionWords(entry.id, null, choice).label;
  return lines([label, details]);
}

function choicesInWords(
  entry: Entry,
  choices: readonly string[],
  details: string,
): string {
  const labels = choices.map((choice) => {
    return optionWords(entry.id, null, choice).label;
  });
  return lines([...labels, details]);
}

function fieldsInWords(
  entry: Entry,
  told: Readonly<Record<string, string>>,
): string {
  return lines(
    (entry.fields ?? []).map((field) => {
      const text = told[field] ?? "";
      if (text.trim() === "") return "";
      return `${smallFieldWords(entry.id, field).label}: ${text}`;
    }),
  );
}

function aboutWhen(entry: Entry, when: AboutWhen, claimedAt: string): string {
  const { is, written } = when;
  if (!isNamedTime(is))
    return written === ""
      ? optionWords(entry.id, null, "another-time").label
      : written;
  const { label } = optionWords(entry.id, null, is);
  // Who wrote "last week" is not told that it was last week.
  const saysItself = written.trim().toLowerCase() === label.toLowerCase();
  return lines([
    saysItself ? "" : label,
    written,
    countsFromWriting(when)
      ? t("check.writtenOn", { day: wholeDayInWords(claimedAt) })
      : "",
  ]);
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== "").join("\n");
}
