import easyQuestionnaire from "../../../easy-read/en-GB/questionnaire.json" with { type: "json" };
import easyReporter from "../../../easy-read/en-GB/reporter.json" with { type: "json" };
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import {
  signedWords,
  type SignedWords,
} from "../../device/bsl/signed-words.ts";
import { startWords } from "../../device/words.ts";
import { questions } from "../../domain/questionnaire/questions.ts";

/** Begins with the words of the reporter's app, in every mode. */
export function startEnglish(): void {
  startWords(
    "en-GB",
    { reporter, questionnaire },
    { reporter: easyReporter, questionnaire: easyQuestionnaire },
  );
}

/** The standard words that clips sign. */
export function englishToSign(): SignedWords {
  const ids = questions.map(({ id }) => id);
  return signedWords({ questionnaire, reporter }, ids);
}
