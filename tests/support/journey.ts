import type { Browser, BrowserContext, Page } from "@playwright/test";
import { startMailCatcher, type MailCatcher } from "./mail-catcher.ts";
import { ownBrowser, type OwnBrowser } from "./own-browser.ts";
import { startPostgres, type PostgresServer } from "./postgres.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";

export type DatabaseKind = "SQLite" | "PostgreSQL";

/** Everything that takes part in a journey; all of it real. */
export type Journey = {
  readonly relay: RelayProcess;
  readonly mails: MailCatcher;
  /** The person's own phone. */
  readonly phone: OwnBrowser;
  /** Another device, or a caseworker's computer, which knows nothing. */
  newDevice(): Promise<Page>;
  stop(): Promise<void>;
};

/** Starts the parts of a journey. */
export async function startJourney(
  browser: Browser,
  database: DatabaseKind,
): Promise<Journey> {
  const postgres = database === "SQLite" ? undefined : await startPostgres();
  const mails = await startMailCatcher();
  const relay = await startRelay({
    databaseUrl: await postgres?.newDatabase(),
    smtpPort: mails.port,
  });
  const phone = await ownBrowser();
  const contexts: BrowserContext[] = [];
  return {
    relay,
    mails,
    phone,
    newDevice: async () => {
      const context = await browser.newContext();
      contexts.push(context);
      return context.newPage();
    },
    stop: () => stopAll(contexts, { relay, mails, phone, postgres }),
  };
}

async function stopAll(
  contexts: readonly BrowserContext[],
  parts: Pick<Journey, "relay" | "mails" | "phone"> & {
    readonly postgres: PostgresServer | undefined;
  },
): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()));
  await parts.phone.remove();
  await parts.relay.stop();
  await parts.mails.stop();
  await parts.postgres?.stop();
}
