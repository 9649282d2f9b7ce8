import { expect, type Page } from "@playwright/test";

/** Reloads, is asked by the browser whether the words may be lost, and stays. */
export async function expectToBeAskedBeforeReload(page: Page): Promise<void> {
  const asked = page.waitForEvent("dialog");
  const reload = page.reload({ timeout: 2_000 }).catch(() => null);
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await reload;
}
