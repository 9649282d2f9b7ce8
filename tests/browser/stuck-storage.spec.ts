import { expect, test, type Page } from "@playwright/test";
import { expectToBeAskedBeforeReload } from "../support/asked-before-reload.ts";
import { textBox } from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { said } from "../support/said.ts";

const words = said.reporter;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
});
test.afterAll(() => relay.stop());

/** Begins to write to the vault from this window, and does not end until `letGo`. */
async function block(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((blocked) => {
        const request = indexedDB.open("heard");
        request.addEventListener("success", () => {
          const stores = ["records", "keys"];
          const work = request.result.transaction(stores, "readwrite");
          const ask = (): void => {
            if (document.title === "let go") return;
            const asked = work.objectStore("records").get("nothing");
            asked.addEventListener("success", ask);
            blocked();
          };
          ask();
        });
      }),
  );
}

async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.title = "let go";
  });
}

test("what the storage does not take is said to be not saved, and is saved as soon as it does", async ({
  page,
  context,
}) => {
  const saved = page.getByRole("main").getByText(words.saved.saved);
  await page.goto(`${relay.origin}/tell`);
  await textBox(page).fill("They shouted");
  await expect(saved).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${relay.origin}/notes.html`);
  await block(other);
  await textBox(page).fill("They shouted at me");
  await expect(page.getByText(words.saved.notSaved)).toBeVisible({
    timeout: 15_000,
  });
  await expectToBeAskedBeforeReload(page);
  await textBox(page).fill("They shouted at me again");
  await expect(saved).toHaveCount(0);
  await letGo(other);
  await expect(saved).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(textBox(page)).toHaveValue("They shouted at me again");
});

test("a vault whose opening does not end is not waited for without end, and opens once it can", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...asked) {
      return localStorage.getItem("stuck") === null
        ? open.apply(this, asked)
        : (new EventTarget() as IDBOpenDBRequest);
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
  await expect(page.getByText(words.loading.failedText)).toBeVisible({
    timeout: 15_000,
  });
  await page.evaluate(() => {
    localStorage.removeItem("stuck");
  });
  await page.getByRole("button", { name: words.loading.again }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words.reports.title,
  );
});
