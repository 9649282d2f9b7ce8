import { expect, test } from "vitest";
import { startWords } from "../../device/words.ts";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import { contactInWords } from "./answer-words.ts";

startWords("en-GB", { reporter, questionnaire });

test("the check page says that a time could not be read", () => {
  const words = (notBefore: string) =>
    contactInWords("how-to-reach-you", "times", {
      ...silentContactRules,
      notBefore,
    });
  expect(words("9am")).toBe("Not before 9am");
  expect(words("after work")).toBe(
    "Not before after work. Write a time such as 11:00 or 6.30 pm",
  );
});
