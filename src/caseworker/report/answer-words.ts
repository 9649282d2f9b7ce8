import {
  type AboutWhen,
  countsFromWriting,
} from "../../domain/report/about-when.ts";
import type { Answer } from "../../domain/report/answer.ts";
import { dayInWords, wholeDayInWords } from "../../device/dates.ts";
import type { QuestionWords } from "../words/question-words.ts";
import type { Words } from "../words/words.ts";

/** What was answered, as text. The person's own words stay as they were written. */
export function answerWords(
  words: Words,
  questionWords: QuestionWords,
  questionId: string,
  { value, claimedAt }: Pick<Answer, "value" | "claimedAt">,
  nowMs: number,
): string {
  const option = (code: string) => questionWords.option(questionId, code);
  switch (value.kind) {
    case "text":
      return value.text;
    case "choice":
      return lines([option(value.choice), value.details]);
    case "choices":
      return lines([...value.choices.map(option), value.details]);
    case "about-when":
      return lines([
        whenWords(words, value.when, option, nowMs),
        countsFromWriting(value.when)
          ? words("told.written-on", { day: wholeDayInWords(claimedAt) })
          : "",
      ]);
    case "place":
      return lines([value.area, value.details]);
    case "fields":
      return lines(
        Object.entries(value.fields).map(
          ([field, text]) =>
            `${questionWords.field(questionId, field)}: ${text}`,
        ),
      );
    case "people":
      return value.description;
    case "contact":
      return lines([
        value.rules.email,
        value.rules.mobile,
        words("told.reach"),
      ]);
    case "consent":
      return value.may.length === 0
        ? words("told.nobody-else")
        : lines(value.may.map(option));
    case "not-sure":
      return words("told.not-sure");
  }
}

/** As they wrote it; our reading stands apart, because it may be wrong. */
function whenWords(
  words: Words,
  when: AboutWhen,
  option: (code: string) => string,
  nowMs: number,
): string {
  switch (when.is) {
    case "date":
      return lines([
        when.written,
        words("told.read-as", { day: dayInWords(when.on, nowMs) }),
      ]);
    case "month":
    case "in-words":
      return when.written;
    case "not-sure":
      return lines([words("told.not-sure"), when.written]);
    default:
      return lines([option(when.is), when.written]);
  }
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== "").join("\n");
}

/** Who held the device and how they read the question, where that is worth saying. */
export function answeredWords(
  words: Words,
  answer: Pick<Answer, "by" | "mode">,
): string {
  return words("told.answered", {
    by: words(`told.by.${answer.by}`),
    mode: words(`told.mode.${answer.mode}`),
  });
}
