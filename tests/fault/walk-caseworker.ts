import {
  caseworkApi,
  type CaseworkApi,
} from "../../src/caseworker/api/casework-api.ts";
import type { Keys } from "../../src/caseworker/access/access.ts";
import { openReport } from "../../src/caseworker/report/open-report.ts";
import {
  prepareAnswer,
  sendAnswer,
  type WaitingAnswer,
} from "../../src/caseworker/report/send-answer.ts";
import { makeUuid, uuidRandomBytes } from "../../src/domain/uuid-v7.ts";
import type { Session } from "../../src/protocol/casework.ts";
import type { Chance } from "./random.ts";
import { secret } from "./walk-device.ts";

/** An answer that was promised to be sent: until the relay says so, it is sent again unchanged. */
type Answer = {
  readonly reportId: string;
  readonly waiting: WaitingAnswer;
  isStored: boolean;
};

/** A caseworker's browser in the walk. */
export type WalkCaseworker = {
  readonly chance: Chance;
  readonly secrets: string[];
  readonly session: Session;
  readonly keys: Keys;
  readonly api: CaseworkApi;
  readonly answers: Answer[];
};

/** Looks at the list and opens a report, as far as the network lets them. */
export async function look(caseworker: WalkCaseworker): Promise<void> {
  const { api, chance } = caseworker;
  const list = await api.reports(null);
  if (list.is !== "ok" || list.value.reports.length === 0) return;
  const { id } = chance.pick(list.value.reports);
  const answer = await api.report(id);
  if (answer.is !== "ok") return;
  const { versions } = await openReport(
    answer.value,
    caseworker.keys.organisationIdentity,
    caseworker.session.organisation.id,
  );
  const closed = versions.filter(({ opened }) => opened.is !== "open");
  if (closed.length > 0) throw new Error("a version does not open");
  await api.opened(id);
  if (chance.is(0.5)) await answerReport(caseworker, answer.value);
}

/** Sends again what may not have arrived. */
export async function sendWaiting(caseworker: WalkCaseworker): Promise<void> {
  for (const answer of caseworker.answers) {
    if (answer.isStored) continue;
    const sent = await sendAnswer(
      caseworker.api,
      answer.reportId,
      answer.waiting,
    );
    if (sent.is === "refused")
      throw new Error(`an answer was refused: ${JSON.stringify(sent)}`);
    answer.isStored = sent.is === "stored";
  }
}

/** The calls of a caseworker who is signed in. */
export function signedInApi(fetch: typeof globalThis.fetch): CaseworkApi {
  return caseworkApi(fetch, () => {
    throw new Error("the relay forgot the session");
  });
}

async function answerReport(
  caseworker: WalkCaseworker,
  report: Parameters<typeof prepareAnswer>[2],
): Promise<void> {
  const { chance, session, answers } = caseworker;
  const id = makeUuid(Date.now(), chance.bytes(uuidRandomBytes));
  const text = secret(caseworker);
  const now = new Date();
  const waiting = await prepareAnswer(text, session, report, id, now);
  answers.push({ reportId: report.id, waiting, isStored: false });
  await sendWaiting(caseworker);
}
