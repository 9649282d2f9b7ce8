import easyQuestionnaire from "../../../easy-read/en-GB/questionnaire.json" with { type: "json" };
import easyReporter from "../../../easy-read/en-GB/reporter.json" with { type: "json" };
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import { startWords } from "../../device/words.ts";

/** Begins with the words of the reporter's app, in every mode. */
export function startEnglish(): void {
  startWords(
    "en-GB",
    { reporter, questionnaire },
    { reporter: easyReporter, questionnaire: easyQuestionnaire },
  );
}
