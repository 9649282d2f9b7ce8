import { expect, type Browser, type Page } from "@playwright/test";
import { caseworkApi } from "../../src/caseworker/api/casework-api.ts";
import {
  finishSetUp,
  makeSetUpKeys,
  type SetUpKeys,
} from "../../src/caseworker/set-up/finish.ts";
import {
  emptyAnswers,
  type SetUpAnswers,
} from "../../src/caseworker/set-up/set-up-answers.ts";
import type { AnswerValue } from "../../src/domain/report/answer.ts";
import {
  silentContactRules,
  type ContactRules,
} from "../../src/domain/report/contact-rules.ts";
import type { Session } from "../../src/protocol/casework.ts";
import { newUuid } from "../support/relay-acts.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { sendToldReport, type ToldReport } from "../support/told-report.ts";

export const caseworker = {
  name: "Amina Diallo",
  email: "amina@ddpo.example",
  passphrase: "correct horse battery staple",
};

/** A relay of its own with an organisation, ready to be signed in to. */
export type CaseworkSite = {
  readonly relay: RelayProcess;
  readonly inbox: string;
  readonly session: Session;
  readonly keys: SetUpKeys;
  /** Sends a report as a person's device would. */
  tell(telling: Parameters<typeof sendToldReport>[3]): Promise<ToldReport>;
};

/** Starts the built relay and sets it up, without a browser. */
export async function startCasework(
  smtpPort?: number,
  offered: Partial<Pick<SetUpAnswers, "areas" | "ways">> = {},
): Promise<CaseworkSite> {
  const relay = await startRelay(smtpPort === undefined ? {} : { smtpPort });
  const fetch_ = browserFetch(relay.origin, fetch) as typeof fetch;
  const keys = await makeSetUpKeys(newUuid, () =>
    crypto.getRandomValues(new Uint8Array(16)),
  );
  const done = await finishSetUp(
    caseworkApi(fetch_, () => undefined),
    {
      ...emptyAnswers,
      ...caseworker,
      code: relay.setUpCode,
      organisationName: "Example DDPO",
      areas: "Southwark",
      ...offered,
    },
    keys,
  );
  if (done.is !== "in") throw new Error(JSON.stringify(done));
  const { session } = done;
  return {
    relay,
    inbox: `${relay.origin}/casework/`,
    session,
    keys,
    tell: (telling) =>
      sendToldReport(fetch_, relay.origin, session.organisation, telling),
  };
}

/** Types the passphrase and waits for the list. */
export async function signIn(page: Page, inbox: string): Promise<void> {
  await page.goto(inbox);
  await page.getByLabel("Email address").fill(caseworker.email);
  await page
    .getByLabel("Passphrase", { exact: true })
    .fill(caseworker.passphrase);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("wait");
}

/** Types the passphrase on the page that unlocks. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(/^Passphrase of/u).fill(caseworker.passphrase);
  await page.getByRole("button", { name: "Unlock" }).click();
}

/** A page of its own, whose faults and console errors are gathered. */
export async function newPage(
  browser: Browser,
  width = 1280,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, faults };
}

/** Answers to the contact question. */
export function contact(rules: Partial<ContactRules>): AnswerValue {
  return { kind: "contact", rules: { ...silentContactRules, ...rules } };
}

/** A long text. */
export function text(words: string): AnswerValue {
  return { kind: "text", text: words };
}

/** One choice. */
export function choice(code: string): AnswerValue {
  return { kind: "choice", choice: code, details: "" };
}
