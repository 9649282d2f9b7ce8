import { expect, test } from "vitest";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import { contactInWords } from "./answer-words.ts";

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
