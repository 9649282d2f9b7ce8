import { expect, test, type Page } from "@playwright/test";
import { send, comeBack } from "../support/journey-telling.ts";
import { openForReports, tellUpToSending } from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { movesOf, watchMoves } from "../support/moves.ts";
import { said } from "../support/said.ts";

const words = said.reporter;
const telling = "An anonymous letter came through my door this morning.";

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
  await openForReports(relay);
});
test.afterAll(() => relay.stop());

test("a report that was sent is read and answered in words of its own, and kept as it is typed", async ({
  page,
}) => {
  await sendReport(page);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await page.getByRole("link", { name: words.report.writeFirst }).click();
  const box = page.getByRole("textbox");
  await box.fill("Thank you. Only email me.");
  await expect(page.getByText(words.saved.saved)).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue("Thank you. Only email me.");
  await page.getByRole("button", { name: /^Send your message to/u }).click();
  const message = page.getByRole("article");
  await expect(message).toContainText("Thank you. Only email me.");
  await expect(message).not.toContainText(words.report.waiting);
  await page.getByRole("link", { name: words.report.writeFirst }).click();
  await expect(box).toHaveValue("");
});

test("47: nothing moves while a report opens on a slow phone", async ({
  page,
}) => {
  await sendReport(page);
  await page.getByRole("link", { name: words.receipt.next }).click();
  // The day of the promise is news of its own, which is on the device from here on.
  const { title } = words.report.next.promise;
  const [, , promise = ""] = title.split(/\{\{|\}\}/u);
  await expect(page.getByText(promise.trim())).toBeVisible();
  await watchMoves(page);
  const phone = await page.context().newCDPSession(page);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    await expect(page.getByText(words.report.threadNone)).toBeVisible();
    expect(await movesOf(page)).toEqual([]);
  }
});

test("F8: a change makes the next version, and what was sent stays", async ({
  page,
}) => {
  await sendReport(page);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await page.getByRole("link", { name: words.report.change }).click();
  await heading(page, words.check.title);
  const question = said.questionnaire["what-happened"].title;
  await page.getByRole("link", { name: changeOf(question) }).click();
  const box = page.getByRole("textbox");
  await expect(box).toHaveValue(telling);
  await box.fill(`${telling} There was a second one.`);
  await page.getByRole("button", { name: words.question.continue }).click();
  await heading(page, words.check.title);
  await page.getByRole("button", { name: /^Send your changes to/u }).click();
  await heading(page, words.receipt.title);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await expect(
    page.getByRole("listitem").filter({ hasText: /^.*Your changes: Arrived/u }),
  ).toBeVisible();
  await page.getByText(words.report.read).click();
  await expect(page.getByText(/There was a second one/u)).toBeVisible();
});

test("six words, four letters of each, lead back from a device that knows nothing; only looking keeps nothing there", async ({
  page,
  browser,
}) => {
  const six = await sendReport(page);
  const other = await (await browser.newContext()).newPage();
  await comeBack(
    other,
    relay.origin,
    six.map((word) => word.slice(0, 4).toUpperCase()),
  );
  await other.getByRole("button", { name: words.comeBack.look }).click();
  await expect(other.getByText(words.look.noticeText)).toBeVisible();
  await other.getByText(words.report.read).click();
  await expect(other.getByText(telling)).toBeVisible();
  await other.goto(`${relay.origin}/reports`);
  await expect(other.getByText(words.reports.none)).toBeVisible();

  await comeBack(other, relay.origin, six);
  await other.getByRole("button", { name: words.comeBack.keep }).click();
  await expect(
    other.getByRole("link", { name: words.report.writeFirst }),
  ).toBeVisible();
  await other.reload();
  await expect(
    other.getByRole("link", { name: words.report.writeFirst }),
  ).toBeVisible();
  await other.context().close();
});

test("26: clearing a report from the device is asked once, and can be taken back", async ({
  page,
}) => {
  await sendReport(page);
  await page.getByRole("link", { name: words.receipt.next }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Arrived at /u,
  );
  const address = page.url();
  await page.goto(`${address}/clear`);
  await expect(page.getByText(words.clear.lost)).toBeVisible();
  await page.getByRole("button", { name: words.clear.act }).click();
  await heading(page, words.clear.doneTitle);
  await page.getByRole("button", { name: words.clear.undo }).click();
  await heading(page, words.clear.title);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Arrived at /u,
  );
});

test("without a network the report waits, and says so; with one it arrives by itself", async ({
  page,
}) => {
  await tellUpToSending(page, relay.origin, telling);
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("button", { name: /^Send your report to/u }).click();
  await heading(page, words.receipt.title);
  await expect(page.getByText(words.report.waiting)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole("link", { name: words.receipt.next }).click();
  await page.getByRole("button", { name: words.report.look }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Arrived at /u,
  );
});

async function sendReport(page: Page): Promise<readonly string[]> {
  await tellUpToSending(page, relay.origin, telling);
  const button = page.getByRole("button", { name: /^Send your report to/u });
  const organisation = (await button.innerText()).slice(
    "Send your report to ".length,
  );
  return send(page, organisation);
}

async function heading(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** The link names its question for ears alone. */
function changeOf(question: string): RegExp {
  const [words_] = question.split("?");
  return new RegExp(`^${words.check.change} ?: ${String(words_)}`, "u");
}
