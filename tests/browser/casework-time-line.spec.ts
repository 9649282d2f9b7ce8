import { expect, test } from "@playwright/test";
import type { Incident } from "../../src/domain/report/report.ts";
import { said } from "../support/said.ts";
import { answer, choice as chosen, words } from "../support/told.ts";
import { choice, signIn, startCasework, text } from "./casework-site.ts";

const asked = said.questionnaire;
const { "time-line": line } = said.caseworker;

test("several things that happened stand in time, the oldest first, by name, kind and place; answers about equality have their question's words", async ({
  page,
}) => {
  const site = await startCasework();
  await site.tell({
    values: {
      "what-happened": text("He spat at me on the stairs."),
      "when-it-happened": {
        kind: "about-when",
        when: { is: "date", on: "2026-05-03", written: "3 May 2026" },
      },
      "equality-age": choice("25-to-44"),
    },
    also: [earlier],
  });
  await signIn(page, site.inbox);
  await page.getByRole("link", { name: /He spat/u }).click();
  const rows = page.getByRole("region", { name: line.title }).locator("li");
  await expect(rows).toHaveCount(2);
  const first = rows.first();
  await expect(first).toContainText("Christmas Eve");
  await expect(first).toContainText("Incident 2: The first letter");
  await expect(first).toContainText(
    asked["what-they-did"].options["wrote-to-me"],
  );
  await expect(first).toContainText(asked["where-it-happened"].options.home);
  await expect(rows.last()).toContainText("3 May 2026");
  await expect(rows.last()).toContainText("Incident 1: He spat at me");
  await expect(
    page.getByRole("term").filter({ hasText: asked["equality-age"].title }),
  ).toBeVisible();
  await expect(
    page.getByText(asked["equality-age"].options["25-to-44"]),
  ).toBeVisible();
  await site.relay.stop();
});

const earlier: Incident = {
  id: "0190f000-0000-7000-8000-0000000000ee",
  name: "The first letter",
  answers: {
    "what-happened": words("A letter came."),
    "when-it-happened": answer({
      kind: "about-when",
      when: { is: "date", on: "2024-12-24", written: "Christmas Eve 2024" },
    }),
    "what-they-did": answer({
      kind: "choices",
      choices: ["wrote-to-me"],
      details: "",
    }),
    "where-it-happened": chosen("home"),
  },
};
