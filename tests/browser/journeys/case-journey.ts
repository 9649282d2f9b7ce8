import { test } from "@playwright/test";
import type { SetUpAnswers } from "../../../src/caseworker/set-up/set-up-answers.ts";
import type { Case } from "../../seed/case.ts";
import {
  startMailCatcher,
  type MailCatcher,
} from "../../support/mail-catcher.ts";
import { startCasework, type CaseworkSite } from "../casework-site.ts";

/** What takes part in the journey of a case beside the person; all of it real. */
export type CaseJourney = {
  readonly site: CaseworkSite;
  readonly mails: MailCatcher;
  readonly organisation: string;
};

/**
 * Runs a journey on a relay of its own, with an organisation that can answer and a mail server.
 *
 * @param ways Those in which the organisation answers.
 */
export async function withCaseJourney(
  ways: SetUpAnswers["ways"],
  run: (journey: CaseJourney) => Promise<void>,
): Promise<void> {
  const mails = await startMailCatcher();
  const site = await startCasework(mails.port, { ways });
  try {
    const { name } = site.session.organisation;
    await run({ site, mails, organisation: name });
  } finally {
    await site.relay.stop();
    await mails.stop();
  }
}

/** Gives the step that asserts one must of a case, under the must's own words. Words that are no must of it fail. */
export function mustsOf({ id, must: musts }: Case) {
  return async (must: string, assert: () => Promise<void>): Promise<void> => {
    if (!musts.includes(must)) throw new Error(`no must of ${id}: ${must}`);
    await test.step(`must: ${must}`, assert);
  };
}
