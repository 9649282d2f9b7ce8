import { expect, test, type Page } from "@playwright/test";
import { expectToBeAskedBeforeReload } from "../support/asked-before-reload.ts";
import {
  openForReports,
  sendButton,
  textBox,
} from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { likesToRead, said, saidIn } from "../support/said.ts";
import { signIn, startCasework, text, unlock } from "./casework-site.ts";
import { shutStorage } from "../support/shut-storage.ts";

const words = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
  await openForReports(relay);
});
test.afterAll(() => relay.stop());

const notice = (page: Page) =>
  page.getByRole("heading", { name: words.keepsNothing.title });

test("where site data is blocked every page comes, and says that nothing is kept", async ({
  page,
  context,
}) => {
  await shutStorage(context);
  for (const [path, title] of [
    ["/", words.start.title],
    ["/tell", said.questionnaire["what-happened"].title],
    ["/reports", words.reports.title],
    ["/help-now", words.help.title],
  ] as const) {
    await page.goto(relay.origin + path);
    await expect(notice(page)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
    await expect(page.getByText(words.loading.failedText)).toHaveCount(0);
  }
  await expect(page.getByRole("main")).toContainText("999bsl.co.uk");
  await page.getByRole("link", { name: "Leave", exact: true }).click();
  await expect(page).toHaveTitle("Shopping");
  await page.goBack();
  await expect(page).toHaveTitle("Shopping");
});

test("where site data is blocked one can tell and send, and is told that it is not saved", async ({
  page,
  context,
}) => {
  await shutStorage(context);
  await page.goto(`${relay.origin}/tell`);
  await textBox(page).fill("They shouted at me");
  await expect(page.getByText(words.saved.shut)).toBeVisible();
  await expect(page.getByText(words.saved.saved)).toHaveCount(0);
  await page.getByRole("button", { name: words.question.continue }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Are you safe now?",
  );
  await expectToBeAskedBeforeReload(page);
  await page.getByRole("link", { name: words.question.back }).click();
  await expect(textBox(page)).toHaveValue("They shouted at me");
  await page.getByRole("link", { name: words.question.list }).click();
  await page.getByRole("link", { name: words.list.check }).click();
  await sendButton(page).click();
  await expect(page).toHaveURL(/\/receipt$/u);
  await expect(notice(page)).toBeVisible();
});

test("where only the vault does not open, nothing is said of the network", async ({
  page,
}) => {
  const easy = saidIn("easy-read").reporter;
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("no", "UnknownError");
    };
  });
  for (const [path, mine] of [
    ["/tell", words],
    ["/easy-read/tell", easy],
  ] as const) {
    await page.goto(relay.origin + path);
    await page.getByRole("textbox").fill("They shouted at me");
    await expect(page.getByText(mine.saved.shut)).toBeVisible();
    await expect(
      page.getByRole("heading", { name: mine.keepsNothing.title }),
    ).toBeVisible();
    await expect(page.getByText(mine.loading.failedText)).toHaveCount(0);
  }
});

test("where what is kept does not open just now, nobody is told that nothing was kept, and it is there once it opens", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      if (localStorage.getItem("stuck") !== null)
        throw new DOMException("no", "UnknownError");
      return open.apply(this, asked);
    };
  });
  await page.goto(`${relay.origin}/tell`);
  await textBox(page).fill("They shouted at me");
  await page.getByRole("button", { name: words.question.continue }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    said.questionnaire["safe-now"].title,
  );
  await page.evaluate(() => {
    localStorage.setItem("stuck", "yes");
  });
  await page.goto(`${relay.origin}/reports`);
  await expect(page.getByText(words.loading.failedText)).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await page.evaluate(() => {
    localStorage.removeItem("stuck");
  });
  await page.getByRole("button", { name: words.loading.again }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.reports.title,
  );
  await page.goto(`${relay.origin}/tell`);
  await expect(textBox(page)).toHaveValue("They shouted at me");
});

test("where site data is blocked the inbox opens, says what is not kept, and loses no answer to its lock", async ({
  page,
  context,
}) => {
  await shutStorage(context);
  const site = await startCasework();
  try {
    const { caseworker } = said;
    const { title } = caseworker["keeps-nothing"];
    await site.tell({
      values: { "what-happened": text("He shouted at me.") },
    });
    await page.goto(site.inbox);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await signIn(page, site.inbox);
    await page.getByRole("link", { name: /He shouted/u }).click();
    await page.getByLabel("Your answer").fill("We are with you.");
    await expect(page.getByText(caseworker.answer["not-saved"])).toBeVisible();
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await unlock(page);
    await expect(page.getByLabel("Your answer")).toHaveValue(
      "We are with you.",
    );
    await expect(page.getByText(caseworker.answer["not-saved"])).toBeVisible();
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  } finally {
    await site.relay.stop();
  }
});

test("where the device is full before anything is kept, that is said, nothing is said of the network, and one can go on", async ({
  page,
}) => {
  const easy = saidIn("easy-read").reporter;
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  for (const [path, mine, next] of [
    ["/tell", words, said.questionnaire["safe-now"].title],
    [
      "/easy-read/tell",
      easy,
      saidIn("easy-read").questionnaire["safe-now"].title,
    ],
  ] as const) {
    await page.goto(relay.origin + path);
    await page.getByRole("textbox").fill("They shouted at me");
    await expect(
      page.getByRole("heading", { name: mine.keepsNothing.titleFull }),
    ).toBeVisible();
    await expect(page.getByText(mine.saved.full)).toBeVisible();
    await expect(page.getByText(mine.loading.failedText)).toHaveCount(0);
    await page.getByRole("button", { name: mine.question.continue }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(next);
    await expectToBeAskedBeforeReload(page);
    page.once("dialog", (dialog) => void dialog.accept());
  }
});

test("Leave leaves also where the browser's store is full", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(relay.origin);
  await page.goto(`${relay.origin}/tell`);
  await page.getByRole("link", { name: "Leave", exact: true }).click();
  await expect(page).toHaveTitle("Shopping");
  await page.goBack();
  await expect(page).toHaveTitle("Shopping");
});

test("a page whose script does not come says so, in the words that are read", async ({
  page,
  context,
}) => {
  const sentences = page.locator("#no-start p").filter({ visible: true });
  const easy = saidIn("easy-read").reporter.noStart.split(/(?<=\.) /u);
  await page.route("**/assets/first-*.js", (route) => route.abort());
  for (const path of ["/tell", "/reports"]) {
    await page.goto(relay.origin + path);
    await expect(sentences).toHaveText([words.noStart]);
  }
  await likesToRead(context, { mode: "easy-read" });
  for (const path of ["/tell", "/reports"]) {
    await page.goto(relay.origin + path);
    await expect(sentences).toHaveText(easy);
  }
});
