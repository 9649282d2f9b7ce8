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

/** Where a writer writes. */
type Place = { readonly organisationId: string; readonly cookie: string };

/** Starts writing to a relay that may die at any time. */
export function startWriter(
  ask: Ask,
  chance: Chance,
  place: Place,
): SteadyWriter {
  const reports: WrittenReport[] = [];
  const sender = untilAnswered();
  const acts = writerActs(ask, chance, place, sender.send);
  let isOver = false;

  const write = async (): Promise<void> => {
    while (!isOver) {
      const report = reports.length > 0 ? chance.pick(reports) : undefined;
      if (report === undefined || chance.is(0.4)) {
        const receipt = newReceipt();
        const fresh = { id: newUuid(), receipt, versions: [] };
        const made = { ...fresh, messages: new Map<string, string>() };
        await acts.version(made);
        reports.push(made);
      } else await (chance.is(0.4) ? acts.version : acts.message)(report);
    }
  };

  const writing = write();
  return {
    reports,
    refusals: sender.refusals,
    repeats: sender.repeats,
    finish: () => {
      isOver = true;
      return writing;
    },
  };
}

type Send = (what: string, ask: () => Promise<Response>) => Promise<void>;

/** Sends the same again until it is stored, as a device does. */
function untilAnswered() {
  const refusals: string[] = [];
  let repeats = 0;
  const send: Send = async (what, ask) => {
    for (;;) {
      const status = await ask().then(
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
      // A dead relay refuses many thousand connections a second.
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };
  return { send, refusals, repeats: () => repeats };
}

/** What a writer does to a report; each is noted once it was acknowledged. */
function writerActs(ask: Ask, chance: Chance, place: Place, send: Send) {
  return {
    version: async (report: WrittenReport): Promise<void> => {
      const number = report.versions.length + 1;
      const body = {
        ...reportBody(place.organisationId, report.receipt),
        sealedReport: sealedOf(chance),
      };
      await send("version", () =>
        putVersion(ask, report.id, number, report.receipt, body),
      );
      report.versions.push(body.sealedReport);
    },
    message: async (report: WrittenReport): Promise<void> => {
      const id = newUuid();
      const sealed = sealedOf(chance);
      const isAnswer = chance.is(0.4);
      await send(isAnswer ? "answer" : "message", () =>
        isAnswer
          ? putAnswer(ask, place.cookie, report.id, id, sealed)
          : putMessage(ask, report.receipt, id, sealed),
      );
      report.messages.set(id, sealed);
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
