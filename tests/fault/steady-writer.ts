import type { Chance } from "./random.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  putAnswer,
  putMessage,
  putVersion,
  reportBody,
  type Ask,
  type TestReceipt,
} from "../support/relay-acts.ts";

/** What one device, and the caseworker who answers it, had acknowledged. */
export type WrittenReport = {
  readonly id: string;
  readonly receipt: TestReceipt;
  /** The sealed bodies of versions 1, 2, ... as base64. */
  readonly versions: string[];
  /** Message ids of both sides with their sealed bytes. */
  readonly messages: Map<string, string>;
};

/** A device that writes as fast as it is answered, and asks again with the same bytes until it is. */
export type SteadyWriter = {
  readonly reports: readonly WrittenReport[];
  /** Answers that no retry may ever get. */
  readonly refusals: readonly string[];
  /** How often an answer was lost and the same bytes were sent again. */
  readonly repeats: () => number;
  /** Ends after what is under way has been acknowledged. */
  finish(): Promise<void>;
};

/** Starts writing to a relay that may die at any time. */
export function startWriter(
  ask: Ask,
  chance: Chance,
  place: { readonly organisationId: string; readonly cookie: string },
): SteadyWriter {
  const reports: WrittenReport[] = [];
  const refusals: string[] = [];
  let repeats = 0;
  let isOver = false;

  const untilAnswered = async (
    what: string,
    send: () => Promise<Response>,
  ): Promise<void> => {
    for (;;) {
      const status = await send().then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => 0,
      );
      if (status === 200 || status === 201) return;
      if (status !== 0 && status !== 503)
        refusals.push(`${what}: ${String(status)}`);
      repeats += 1;
      // Node may answer "refused" many thousand times a second.
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };

  const version = async (report: WrittenReport): Promise<void> => {
    const number = report.versions.length + 1;
    const body = {
      ...reportBody(place.organisationId, report.receipt),
      sealedReport: sealedOf(chance),
    };
    await untilAnswered("version", () =>
      putVersion(ask, report.id, number, report.receipt, body),
    );
    report.versions.push(body.sealedReport);
  };

  const message = async (report: WrittenReport): Promise<void> => {
    const id = newUuid();
    const sealed = sealedOf(chance);
    const isAnswer = chance.is(0.4);
    await untilAnswered(isAnswer ? "answer" : "message", () =>
      isAnswer
        ? putAnswer(ask, place.cookie, report.id, id, sealed)
        : putMessage(ask, report.receipt, id, sealed),
    );
    report.messages.set(id, sealed);
  };

  const write = async (): Promise<void> => {
    while (!isOver) {
      const report = reports.length > 0 ? chance.pick(reports) : undefined;
      if (report === undefined || chance.is(0.4)) {
        const receipt = newReceipt();
        const fresh = { id: newUuid(), receipt, versions: [] };
        const made = { ...fresh, messages: new Map<string, string>() };
        await version(made);
        reports.push(made);
      } else await (chance.is(0.4) ? version(report) : message(report));
    }
  };

  const writing = write();
  return {
    reports,
    refusals,
    repeats: () => repeats,
    finish: () => {
      isOver = true;
      return writing;
    },
  };
}

/** What is wrong with a report at the relay: something acknowledged is missing, altered, or there twice. */
export async function faultsOf(
  ask: Ask,
  report: WrittenReport,
): Promise<string[]> {
  const headers = bearer(report.receipt);
  const answer = await ask("/api/v1/mailbox", { headers });
  if (answer.status !== 200)
    return [`${report.id}: mailbox ${String(answer.status)}`];
  const mailbox = (await answer.json()) as {
    versions: { version: number }[];
    messages: { id: string; seq: number; sealed: string }[];
  };
  const faults: string[] = [];
  const numbers = mailbox.versions.map(({ version }) => version).join();
  const wanted = report.versions.map((_, index) => index + 1).join();
  if (numbers !== wanted)
    faults.push(`${report.id}: versions ${numbers}, not ${wanted}`);
  for (const [index, sealed] of report.versions.entries()) {
    const path = `/api/v1/mailbox/versions/${String(index + 1)}`;
    const body = await (await ask(path, { headers })).json();
    if ((body as { sealedReport?: string }).sealedReport !== sealed)
      faults.push(`${report.id}: version ${String(index + 1)} is another`);
  }
  const here = new Map(mailbox.messages.map(({ id, sealed }) => [id, sealed]));
  const seqs = mailbox.messages.map(({ seq }) => seq).join();
  if (seqs !== mailbox.messages.map((_, index) => index + 1).join())
    faults.push(`${report.id}: messages numbered ${seqs}`);
  if (mailbox.messages.length !== report.messages.size)
    faults.push(`${report.id}: ${String(mailbox.messages.length)} messages`);
  for (const [id, sealed] of report.messages)
    if (here.get(id) !== sealed) faults.push(`${report.id}: lost ${id}`);
  return faults;
}

function sealedOf(chance: Chance): string {
  return Buffer.from(chance.bytes(60 + chance.below(3000))).toString("base64");
}
