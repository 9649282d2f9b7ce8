import { expect, type Page } from "@playwright/test";
import { seedDemonstration } from "../seed/seed-demonstration.ts";
import { browserFetch } from "./relay-fetch.ts";
import type { RelayProcess } from "./relay-process.ts";

/** The field of the first question. */
export function textBox(page: Page) {
  return page.getByRole("textbox", { name: "What happened?" });
}

/** Gives a relay an organisation that can receive. */
export async function openForReports(relay: RelayProcess): Promise<void> {
  await seedDemonstration({
    fetch: browserFetch(relay.origin, async (request) => fetch(request)),
    code: relay.setUpCode,
    clock: () => new Date(),
  });
}

/** Tells something, chooses who gets it, and stops before sending. */
export async function tellUpToSending(
  page: Page,
  origin: string,
  text: string,
): Promise<void> {
  await page.goto(`${origin}/tell`);
  await textBox(page).fill(text);
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.goto(`${origin}/tell/who-may-see-it/organisation`);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.goto(`${origin}/tell/check`);
  await expect(sendButton(page)).toBeVisible();
}

/** "Send your report to ...". */
export function sendButton(page: Page) {
  return page.getByRole("button", { name: /^Send your report to/u });
}
