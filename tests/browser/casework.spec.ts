import { expect, type Locator, test, type Page } from "@playwright/test";
import { startMailCatcher, type MailCatcher } from "../support/mail-catcher.ts";
import { startRelay } from "../support/relay-process.ts";
import {
  caseworker,
  choice,
  contact,
  newPage,
  signIn,
  startCasework,
  text,
  unlock,
  type CaseworkSite,
} from "./casework-site.ts";
import { said } from "../support/said.ts";

const telling = "An anonymous letter came through my door this morning.";
const perception = "It is because I am Disabled and live alone.";

/** Who is not safe is seen before the date, and heard with the link of the row itself. */
async function seeNotSafeFirst(row: Locator): Promise<void> {
  const notSafe = said.caseworker.list["not-safe"];
  const first = await row.getByRole("cell").first().innerText();
  expect(first.trim().startsWith(notSafe)).toBe(true);
  await expect(row.getByRole("link")).toHaveAccessibleName(
    new RegExp(`\\(${notSafe}\\)$`, "u"),
  );
}

async function carryOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Continue" }).click();
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole("table").getByRole("link").first().click();
  await expect(
    page.getByRole("heading", { name: "Write to them" }),
  ).toBeVisible();
}

test.describe("setting up", () => {
  test("R30: the first run makes an organisation, and a wrong code or a lost network loses nothing", async ({
    browser,
  }) => {
    const relay = await startRelay();
    const { page, faults } = await newPage(browser);
    await page.goto(`${relay.origin}/casework/`);
    await sayWhoYouAre(page);
    const passphrase = page.getByLabel("Passphrase", { exact: true });
    await passphrase.fill("too short");
    await carryOn(page);
    await expect(page).toHaveTitle(/^Error: /u);
    await expect(page.getByRole("alert").first()).toContainText(
      "Make it longer: four words, or 14 characters",
    );
    await passphrase.fill(caseworker.passphrase);
    await page.getByRole("button", { name: "Show the passphrase" }).click();
    await expect(passphrase).toHaveAttribute("type", "text");
    await carryOn(page);
    const key = await page.getByText(/^AGE-SECRET-KEY-1/u).innerText();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Save it as a file" }).click();
    const file = await (await saved).createReadStream();
    expect(Buffer.concat(await file.toArray()).toString()).toContain(key);
    await page.getByLabel("On paper, in a safe place").check();
    await carryOn(page);
    await expect(page.getByText("Chosen, and not shown here")).toBeVisible();

    await page.route("**/set-up", (route) => route.abort(), { times: 1 });
    await page.getByRole("button", { name: "Set up Heard" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "Nothing you wrote is lost",
    );
    await page.getByRole("button", { name: "Set up Heard" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "That is not the code that Heard printed",
    );
    await page
      .getByLabel("Which code did Heard print?")
      .fill(relay.setUpCode.toUpperCase().replaceAll("-", " "));
    await carryOn(page);
    await page.getByRole("button", { name: "Set up Heard" }).click();
    await expect(
      page.getByRole("heading", { name: "Nobody waits for you" }),
    ).toBeVisible();
    expect(faults).toEqual([]);
    expect(relay.log()).not.toContain(key);
    await page.context().close();
    await relay.stop();
  });
});

test.describe("working in the inbox", () => {
  let site: CaseworkSite;
  let mail: MailCatcher;
  test.beforeAll(async () => {
    mail = await startMailCatcher();
    site = await startCasework(mail.port);
  });
  test.afterAll(async () => {
    await site.relay.stop();
    await mail.stop();
  });

  test("R33: a wrong passphrase is said plainly, and both fields stay", async ({
    page,
  }) => {
    await page.goto(site.inbox);
    await page.getByLabel("Email address").fill(caseworker.email);
    const passphrase = page.getByLabel("Passphrase", { exact: true });
    await passphrase.fill("not the passphrase at all");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "do not belong together",
    );
    await expect(passphrase).toHaveValue("not the passphrase at all");
    await expect(page.getByLabel("Email address")).toHaveValue(
      caseworker.email,
    );
    await signIn(page, site.inbox);
  });

  test("a report is listed, opened, taken, answered and moved along", async ({
    browser,
  }) => {
    const { page, faults } = await newPage(browser);
    await site.tell({
      values: {
        "what-happened": text(telling),
        "where-it-happened": choice("home"),
        "why-it-happened": text(perception),
        "parts-of-you": {
          kind: "choices",
          choices: ["disability", "race"],
          details: "",
        },
        "safe-now": choice("no"),
        "how-to-reach-you": contact({
          ways: ["email"],
          email: "jo@reporter.example",
          subject: "Book club",
          unsafe: "Do not write to the flat",
          accessNeeds: "Large print",
        }),
      },
    });
    await signIn(page, site.inbox);
    await expect(
      page.getByRole("heading", {
        name: /person says they are not safe/u,
      }),
    ).toBeVisible();
    const row = page.getByRole("row", { name: /anonymous letter/u });
    await expect(row).toContainText("Email only");
    await expect(row).toContainText("Never: Phone");
    await expect(row).toContainText("Not taken yet");
    await seeNotSafeFirst(row);
    await row.getByRole("link").click();

    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(telling);
    const frame = page.locator(".perception").first();
    await expect(frame).toContainText(perception);
    await expect(frame.getByRole("textbox")).toHaveCount(0);
    await expect(frame.getByRole("button")).toHaveCount(0);
    const headings = await page.getByRole("heading").allInnerTexts();
    expect(headings.slice(1, 4)).toEqual([
      "This person says they are not safe now",
      "How to reach them",
      "Why they think it happened, in their words",
    ]);
    await expect(
      page.getByText("Not safe: “Do not write to the flat”"),
    ).toBeVisible();

    await takeAndAnswer(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("R37: opening is recorded after unsealing, and not where that failed", async ({
    page,
  }) => {
    const told = await site.tell({
      values: { "what-happened": text("Opened") },
    });
    await signIn(page, site.inbox);
    const openings: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/opened")) openings.push(request.url());
    });
    await page.route(`**/casework/reports/${told.report.id}`, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { versions: object[] };
      const damaged = { sealedReport: "AAAA" };
      const versions = body.versions.map((each) => ({ ...each, ...damaged }));
      await route.fulfill({ response: answer, json: { ...body, versions } });
    });
    await page.getByRole("link", { name: "Opened", exact: true }).click();
    await expect(
      page.getByRole("heading", { name: "This report could not be opened" }),
    ).toBeVisible();
    await expect(page.getByText("Nothing is lost")).toBeVisible();
    expect(openings).toEqual([]);
    await page.unrouteAll();
    await page.getByRole("link", { name: "All reports" }).click();
    await page.getByRole("link", { name: "Opened", exact: true }).click();
    await expect(page.getByText("Now: Opened.")).toBeVisible();
    expect(openings).toHaveLength(1);
  });

  test("R34: a session that ends in the middle costs no word", async ({
    page,
  }) => {
    await site.tell({ values: { "what-happened": text("Middle") } });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: "Middle", exact: true }).click();
    await page.getByLabel("Your answer").fill("Half of an answer");
    await expect(page.getByText("Kept in this tab, sealed")).toBeVisible();
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(
      page.getByRole("heading", { name: "Unlock the inbox" }),
    ).toBeFocused();
    await expect(page.getByText("Half of an answer")).toHaveCount(0);
    await unlock(page);
    await expect(
      page.getByText("This answer is not confirmed yet"),
    ).toBeVisible();
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("article")).toContainText("Half of an answer");
  });

  test("F7: an answer whose confirmation was lost is sent again and stands once", async ({
    page,
  }) => {
    await site.tell({ values: { "what-happened": text("Lost") } });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: "Lost", exact: true }).click();
    await page.getByLabel("Your answer").fill("Only once");
    await page.route(
      "**/casework/messages/*",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(
      page.getByText("This answer is not confirmed yet"),
    ).toBeVisible();
    await page.getByRole("button", { name: "Send it again" }).click();
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByLabel("Your answer")).toHaveValue("");
  });

  test("locking clears the page at once, and a reload comes back to the same place with what was written", async ({
    page,
  }) => {
    await site.tell({ values: { "what-happened": text("Locked away") } });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: "Locked away", exact: true }).click();
    await page.getByLabel("Your answer").fill("Unsent and secret");
    await expect(page.getByText("Kept in this tab, sealed")).toBeVisible();
    await page.getByRole("button", { name: "Lock" }).click();
    await expect(page.getByText("Locked away")).toHaveCount(0);
    const kept = await page.evaluate(() =>
      JSON.stringify({ ...sessionStorage }),
    );
    expect(kept).not.toContain("secret");
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goBack();
    await page.goForward();
    await expect(
      page.getByRole("heading", { name: "Unlock the inbox" }),
    ).toBeVisible();
    await page.reload();
    await unlock(page);
    await expect(page.getByLabel("Your answer")).toHaveValue(
      "Unsent and secret",
    );
    await page.getByRole("link", { name: "Sign out" }).click();
    await expect(
      page.getByRole("heading", { name: "An answer was not sent" }),
    ).toBeFocused();
    await page.getByRole("button", { name: "Delete and sign out" }).click();
    await expect(page.getByText("You are signed out.")).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test("F19: a file that never came is counted, and what is not whole is said", async ({
    page,
  }) => {
    const digest = "a".repeat(64);
    await site.tell({
      values: { "what-happened": text("With a photo") },
      files: [
        {
          id: "0190f000-0000-7000-8000-00000000000f",
          name: "<b>letter</b>.jpg",
          type: "image/jpeg",
          clear: { bytes: 10, sha256: digest },
          sealed: { bytes: 200, sha256: digest },
        },
      ],
    });
    await signIn(page, site.inbox);
    const row = page.getByRole("row", { name: "With a photo" });
    await expect(row).toContainText("0 of 1 files here");
    await row.getByRole("link").click();
    await expect(
      page.getByRole("heading", { name: "0 of 1 files here" }),
    ).toBeVisible();
    await expect(page.getByText("<b>letter</b>.jpg")).toBeVisible();
  });

  test("a second version says what changed, and the first stays within reach", async ({
    page,
  }) => {
    const first = await site.tell({
      values: { "what-happened": text("First words") },
    });
    await site.tell({
      values: { "what-happened": text("Second words") },
      before: { ...first, version: 1 },
    });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: "Second words", exact: true }).click();
    await expect(page.getByText("Changed: What happened?")).toBeVisible();
    await page.getByRole("link", { name: /^Version 1/u }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "First words",
    );
    await expect(page.getByText(/Version 1.*shown here/u)).toBeVisible();
  });

  test("script in any text is shown as text", async ({ browser }) => {
    const { page, faults } = await newPage(browser);
    const bad = (at: string) =>
      `<img src=x onerror="alert('${at}')"><script>alert(1)</script>`;
    await site.tell({
      values: {
        "what-happened": text(bad("telling")),
        "why-it-happened": text(bad("perception")),
        "who-did-it": { kind: "people", description: bad("people") },
        "where-it-happened": { ...choiceWith(bad("place")) },
        "how-to-reach-you": contact({
          ways: ["email"],
          email: "jo@reporter.example",
          subject: bad("subject").slice(0, 60),
          unsafe: bad("unsafe"),
          accessNeeds: bad("needs"),
        }),
      },
    });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: /^<img src=x/u }).click();
    for (const at of ["perception", "people", "place", "unsafe", "needs"])
      await expect(
        page.getByText(`onerror="alert('${at}')"`).first(),
      ).toBeVisible();
    await page.getByLabel("Your answer").fill(bad("answer"));
    await page.getByRole("button", { name: "Send the answer" }).click();
    await expect(page.getByRole("article")).toContainText("alert('answer')");
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test("new reports are told of and shown when asked for; no row moves and focus stays", async ({
    page,
  }) => {
    await signIn(page, site.inbox);
    const before = await page.getByRole("row").count();
    await site.tell({ values: { "what-happened": text("Brand new") } });
    const button = page.getByRole("button", { name: "Look for new reports" });
    await button.focus();
    await page.keyboard.press("Enter");
    const show = page.getByRole("button", { name: "Show 1 new report" });
    await expect(show).toBeFocused();
    await expect(page.getByRole("row")).toHaveCount(before);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row")).toHaveCount(before + 1);
    await expect(
      page.getByRole("button", { name: "Look for new reports" }),
    ).toBeFocused();
  });

  test("R38: who took a report first is named", async ({ page }) => {
    const told = await site.tell({ values: { "what-happened": text("Race") } });
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: "Race", exact: true }).click();
    await openedState(page);
    await page.route(`**/reports/${told.report.id}/owner`, (route) =>
      route.fulfill({
        status: 409,
        contentType: "application/problem+json",
        json: {
          type: "urn:heard:problem:taken",
          title: "Taken",
          status: 409,
          detail: "Somebody else has it.",
          owner: "Sam",
        },
      }),
    );
    await page.getByRole("button", { name: "Take this report" }).click();
    await expect(
      page.getByText("Sam took this report just before you.").first(),
    ).toBeVisible();
  });

  test("every page is named, focused and left by its links", async ({
    page,
  }) => {
    await signIn(page, site.inbox);
    await expect(page).toHaveTitle("Reports – Heard inbox");
    await openFirst(page);
    await expect(page).toHaveTitle(/^Report of .* – Heard inbox$/u);
    await page.getByRole("link", { name: "All reports" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await page.goto(`${site.inbox}nowhere`);
    await unlock(page);
    await expect(
      page.getByRole("heading", { name: "There is no page here" }),
    ).toBeFocused();
    await page.goto(
      `${site.inbox}reports/0190f000-0000-7000-8000-000000000000`,
    );
    await unlock(page);
    await expect(
      page.getByRole("heading", { name: "This report is not here" }),
    ).toBeFocused();
  });
});

async function openedState(page: Page): Promise<void> {
  await expect(page.getByText("Now: Opened.")).toBeVisible();
}

function choiceWith(details: string) {
  return { kind: "choice" as const, choice: "other", details };
}

/** From the code, which is wrong, to the passphrase. */
async function sayWhoYouAre(page: Page): Promise<void> {
  await page.getByLabel("Which code did Heard print?").fill("amber");
  await carryOn(page);
  await page
    .getByLabel("What is your organisation called?")
    .fill("Example DDPO");
  await carryOn(page);
  await page.getByLabel("Which areas do you cover?").fill("Southwark");
  await carryOn(page);
  await expect(page.getByLabel("In how many working days")).toHaveValue("3");
  await carryOn(page);
  await expect(page.getByLabel("Email")).toBeChecked();
  await carryOn(page);
  await page.getByLabel("Your name").fill(caseworker.name);
  await page.getByLabel("Your work email address").fill(caseworker.email);
  await carryOn(page);
}

/** From taking a report to its next state. */
async function takeAndAnswer(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take this report" }).click();
  await expect(page.getByText("You have it")).toBeVisible();

  await expect(page.locator(".notice-plan")).toContainText(
    "An email with the subject “Book club” will say only that there is news.",
  );
  await page.getByLabel("Your answer").fill("I believe you.");
  await expect(page.getByText("Kept in this tab, sealed")).toBeVisible();
  await page.getByRole("button", { name: "Send the answer" }).click();
  const message = page.getByRole("article").last();
  await expect(message).toContainText("I believe you.");
  await expect(async () => {
    await page.getByRole("button", { name: "Look for new" }).click();
    await expect(message).toContainText("Notice: sent", { timeout: 500 });
  }).toPass();
  await expect(page.getByLabel("Your answer")).toHaveValue("");

  await expect(page.getByText("Now: Answered.")).toBeVisible();
  await page.getByLabel("Waiting for others").check();
  await page.getByRole("button", { name: "Save the change" }).click();
  await expect(page.getByText("Now: Waiting for others.")).toBeVisible();
}
