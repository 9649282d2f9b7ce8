import { httpRelayClient } from "../../src/device/relay/http-relay-client.ts";
import { answerQuestion } from "../../src/domain/questionnaire/engine.ts";
import type { Answer, AnswerValue } from "../../src/domain/report/answer.ts";
import { newReport } from "../../src/domain/report/new-report.ts";
import type { Incident, Report } from "../../src/domain/report/report.ts";
import type { ManifestFile } from "../../src/domain/report/sealed-report.ts";
import { freezeVersion } from "../../src/envelope/freeze.ts";
import {
  makeKeyPair,
  type KeyPair,
} from "../../src/envelope/organisation-keys.ts";
import { maxSealedBytes } from "../../src/protocol/ids.ts";
import { newReceipt, newUuid, type TestReceipt } from "./relay-acts.ts";

/** A person's report at a relay, with what opens it again. */
export type ToldReport = {
  readonly report: Report;
  readonly receipt: TestReceipt;
  readonly keys: KeyPair;
};

type Telling = {
  readonly values: Readonly<Record<string, AnswerValue>>;
  /** What else happened. */
  readonly also?: readonly Incident[];
  readonly manner?: Pick<Answer, "by" | "mode">;
  readonly files?: readonly ManifestFile[];
  /** An earlier sending, of which this is the next version. */
  readonly before?: ToldReport & { readonly version: number };
};

/** Tells and sends a report by the code that the reporter's app uses. A file that it names is never uploaded. */
export async function sendToldReport(
  fetch_: typeof fetch,
  origin: string,
  organisation: { readonly id: string; readonly recipient: string },
  telling: Telling,
): Promise<ToldReport> {
  const { before, files = [] } = telling;
  const claimedAt = new Date().toISOString();
  const told = {
    report: tell(before?.report ?? blank(claimedAt), telling, claimedAt),
    receipt: before?.receipt ?? newReceipt(),
    keys: before?.keys ?? (await makeKeyPair()),
  };
  const version = (before?.version ?? 0) + 1;
  const frozen = await freezeVersion({
    report: told.report,
    version,
    organisation,
    receipt: { ...told.receipt, recipient: told.keys.recipient },
    files,
    claimedAt,
    maxSealedBytes,
  });
  if (frozen.is !== "frozen") throw new Error("too long for a test");
  const relay = httpRelayClient({ fetch: fetch_, origin, patienceMs: 10_000 });
  const item = {
    kind: "report-version" as const,
    reportId: told.report.id,
    version,
    token: told.receipt.token,
    body: frozen.body,
  };
  const put = await relay.putReportVersion(item);
  if (put.is !== "done") throw new Error(`not stored: ${JSON.stringify(put)}`);
  if (files.length === 0) await relay.completeReportVersion(item);
  return told;
}

function blank(startedAt: string): Report {
  return newReport({
    id: newUuid(),
    incidentId: newUuid(),
    language: "en-GB",
    startedAt,
  });
}

function tell(report: Report, telling: Telling, claimedAt: string): Report {
  const manner = telling.manner ?? { by: "self", mode: "standard" };
  const told = Object.entries(telling.values).reduce(
    (before, [id, value]) =>
      answerQuestion(before, id, { value, ...manner, claimedAt }),
    report,
  );
  return { ...told, incidents: [...told.incidents, ...(telling.also ?? [])] };
}
