import { expect, type Page } from "@playwright/test";
import {
  caseworker,
  choice,
  contact,
  signIn,
  text,
  unlock,
  type CaseworkSite,
} from "../casework-site.ts";
import { said } from "../../support/said.ts";
import type { Look } from "./look.ts";

/** Every page of the set-up, with its errors. */
export async function walkSetUp(page: Page, look: Look): Promise<void> {
  const carryOn = () => page.getByRole("button", { name: "Continue" }).click();
  await look("code");
  await carryOn();
  await expect(page).toHaveTitle(/^Error: /u);
  await look("code with an error");
  await page.getByLabel("Which code").fill("amber");
  await carryOn();
  await page.getByLabel("What is your organisation").fill("Example DDPO");
  await look("name");
  await carryOn();
  await page.getByLabel("Which areas").fill("Southwark");
  await look("areas");
  await carryOn();
  await look("promise");
  await carryOn();
  await look("ways");
  await carryOn();
  await carryOn();
  await look("you with two errors");
  await page.getByLabel("Your name").fill(caseworker.name);
  await page.getByLabel("Your work email").fill(caseworker.email);
  await carryOn();
  await page.getByLabel("Passphrase", { exact: true }).fill("short");
  await look("passphrase");
  await page
    .getByLabel("Passphrase", { exact: true })
    .fill(caseworker.passphrase);
  await carryOn();
  await expect(page.getByText(/^AGE-SECRET-KEY-1/u)).toBeVisible();
  await look("recovery key");
  await page.getByLabel("In a password manager").check();
  await carryOn();
  await look("check");
  await page.getByRole("button", { name: "Set up Heard" }).click();
  await expect(page).toHaveTitle(/^Error: /u);
  await look("wrong code");
}

/** What stands before the work, and the empty list. */
export async function walkEntry(
  page: Page,
  site: CaseworkSite,
  look: Look,
): Promise<void> {
  await page.route("**/casework/session", (route) => route.abort(), {
    times: 1,
  });
  await page.goto(site.inbox);
  await expect(
    page.getByRole("heading", { name: "cannot be reached" }),
  ).toBeVisible();
  await look("relay away");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(
    page.getByRole("heading", { name: "Sign in to the inbox" }),
  ).toBeVisible();
  await look("sign in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveTitle(/^Error: /u);
  await look("sign in with errors");
  await signIn(page, site.inbox);
  await look("empty list");
  await page.getByRole("link", { name: said.caseworker.frame.facts }).click();
  await expect(page.getByRole("table")).toHaveCount(2);
  await look("facts");
  await page.goto(site.inbox);
}

/** Every page of the work, with its errors. */
export async function walkWork(
  page: Page,
  site: CaseworkSite,
  look: Look,
): Promise<void> {
  await tellThree(site);
  await page.reload();
  await expect(
    page.getByRole("heading", { name: "Unlock the inbox" }),
  ).toBeVisible();
  await look("unlock");
  await unlock(page);
  await expect(page.getByRole("table")).toBeVisible();
  await look("list");
  await page.getByLabel("Close").check();
  await look("list with close rows");
  await page
    .getByRole("row", { name: /Told in full/u })
    .getByRole("link")
    .click();
  await expect(page.getByText("Now: Opened.")).toBeVisible();
  await look("report");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([
    "Write your answer first",
    "Choose where the case stands",
  ]);
  await look("report with errors");
  await page.getByLabel("Your answer").fill("I believe you.");
  await page.route("**/casework/messages/*", (route) => route.abort(), {
    times: 1,
  });
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("not confirmed yet")).toBeVisible();
  await look("answer that waits");
  await page.getByRole("link", { name: "Sign out" }).click();
  await look("sign out with an unsent answer");
  await page.getByRole("link", { name: "Go to unsent answer 1" }).click();
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByText("What happened when").click();
  await look("report with messages");
  await walkOneThatDoesNotOpen(page, look);
  await page.goto(`${site.inbox}nowhere`);
  await unlock(page);
  await expect(page.getByText("There is no page here")).toBeVisible();
  await look("no page");
}

async function walkOneThatDoesNotOpen(page: Page, look: Look): Promise<void> {
  await page.getByRole("link", { name: "All reports" }).click();
  await page.route("**/casework/reports/*", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { versions: object[] };
    const sealedReport = "AAAA";
    const versions = body.versions.map((each) => ({ ...each, sealedReport }));
    await route.fulfill({ response: answer, json: { ...body, versions } });
  });
  await page.getByRole("link", { name: "With a file", exact: true }).click();
  await expect(page.getByText("Nothing is lost")).toBeVisible();
  await look("report that does not open");
  await page.unrouteAll();
  await page.getByRole("link", { name: "All reports" }).click();
  await page.getByRole("link", { name: "With a file", exact: true }).click();
  await expect(page.getByText("Now: Opened.")).toBeVisible();
  await look("report with a missing file");
}

async function tellThree(site: CaseworkSite): Promise<void> {
  const first = await site.tell({
    values: { "what-happened": text("Told") },
  });
  await site.tell({
    before: { ...first, version: 1 },
    manner: { by: "supporter", mode: "easy-read" },
    values: {
      "what-happened": text("Told in full"),
      "when-it-happened": {
        kind: "about-when",
        when: { is: "keeps-happening", written: "since May" },
      },
      "where-it-happened": choice("home"),
      "why-it-happened": text("Because I am Disabled"),
      "parts-of-you": { kind: "choices", choices: ["disability"], details: "" },
      "safe-now": choice("no"),
      "how-to-reach-you": contact({
        ways: ["email"],
        email: "jo@reporter.example",
        subject: "Book club",
        // Past at every hour: what was agreed does not depend on when the test runs.
        notBefore: "00:00",
        accessNeeds: "Large print and a quiet room",
      }),
    },
  });
  const digest = "a".repeat(64);
  await site.tell({
    values: { "what-happened": text("With a file") },
    files: [
      {
        id: "0190f000-0000-7000-8000-00000000000f",
        name: "photo.jpg",
        type: "image/jpeg",
        clear: { bytes: 10, sha256: digest },
        sealed: { bytes: 200, sha256: digest },
      },
    ],
  });
}
