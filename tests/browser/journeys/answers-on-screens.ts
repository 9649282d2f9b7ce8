import type { AnswerValue } from "../../../src/domain/report/answer.ts";
import { dayOfDevice } from "../../../src/reporter/tell/when-options.ts";
import { caseAnswers } from "../../seed/case-answers.ts";
import type { Case } from "../../seed/case.ts";

/** What the person of a case answers on the screens today. The organisation is chosen there, by its name. */
export function answersOnScreens(
  told: Case,
): Readonly<Record<string, AnswerValue>> {
  return caseAnswers(told, "", dayOfDevice(Date.now()));
}
