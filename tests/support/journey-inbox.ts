import { expect, type Page } from "@playwright/test";
import type { RelayProcess } from "./relay-process.ts";
import { said } from "./said.ts";

/** Who answers in the journeys, and for whom. */
export const sam = {
  organisation: "Southwark Voices",
  name: "Sam Adeyemi",
  email: "sam@voices.example",
  passphrase: "lantern orchard velvet tunnel",
};

const words = said.caseworker;

/** The first run of the inbox, through its own pages, with the code that the relay printed. */
export async function setUpInbox(
  page: Page,
  { origin, setUpCode }: Pick<RelayProcess, "origin" | "setUpCode">,
): Promise<void> {
  const { code, organisation, areas, you, recovery } = words["set-up"];
  await page.goto(`${origin}/casework/`);
  await fillAndGoOn(page, code.title, setUpCode);
  await fillAndGoOn(page, organisation.title, sam.organisation);
  await fillAndGoOn(page, areas.title, "Southwark");
  await goOnFrom(page, words["set-up"].promise.title);
  await goOnFrom(page, words["set-up"].ways.title);
  await page.getByLabel(you.name).fill(sam.name);
  await page.getByLabel(you.email).fill(sam.email);
  await goOnFrom(page, you.title);
  await page.getByLabel(words.passphrase.label).fill(sam.passphrase);
  await goOnFrom(page, words["set-up"].passphrase.title);
  await page.getByRole("radio", { name: recovery.paper }).check();
  await goOnFrom(page, recovery.title);
  await page.getByRole("button", { name: words["set-up"].check.act }).click();
  await atList(page);
}

/** Signs in, and is at the list. */
export async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/casework/`);
  await page.getByLabel(words["sign-in"].email).fill(sam.email);
  await page.getByLabel(words.passphrase.label).fill(sam.passphrase);
  await page.getByRole("button", { name: words["sign-in"].act }).click();
  await atList(page);
}

/** Waits until the list is open. Its title tells of it, whoever waits. */
async function atList(page: Page): Promise<void> {
  await expect(page).toHaveTitle(
    words.title.replace("{{page}}", words.list.title),
  );
}

async function fillAndGoOn(
  page: Page,
  title: string,
  text: string,
): Promise<void> {
  await page.getByRole("textbox", { name: title }).fill(text);
  await goOnFrom(page, title);
}

/** Presses Continue on the page of that title. */
async function goOnFrom(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await page.getByRole("button", { name: words.continue }).click();
}
