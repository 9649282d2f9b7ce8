import { makeUuid, uuidRandomBytes } from "../../src/domain/uuid-v7.ts";
import { newReport } from "../../src/domain/report/new-report.ts";
import { fromBase64 } from "../../src/envelope/base64.ts";
import { freezeVersion } from "../../src/envelope/freeze.ts";
import { drawReceipt, stretchReceipt } from "../../src/envelope/receipt.ts";
import { receiptKeys } from "../../src/envelope/receipt-keys.ts";
import { httpRelayClient } from "../../src/device/relay/http-relay-client.ts";
import {
  callRelay,
  usualPatienceMs,
  type RelayRoad,
} from "../../src/device/relay/relay-call.ts";
import { caseworkApi } from "../../src/caseworker/api/casework-api.ts";
import {
  finishSetUp,
  makeSetUpKeys,
} from "../../src/caseworker/set-up/finish.ts";
import { maxSealedBytes } from "../../src/protocol/ids.ts";
import {
  Directory,
  type DirectoryOrganisation,
} from "../../src/protocol/directory.ts";
import type { OutboxItem } from "../../src/sync/outbox.ts";
import { caseAnswers } from "./case-answers.ts";
import { seedClips } from "./seed-clips.ts";
import { demonstratedNames, cases, type Case } from "./case.ts";
import { tellInText } from "../scenarios/text-client.ts";

/** What somebody needs to look around in a demonstration. All of it is invented. */
export type Demonstration = {
  readonly caseworker: { readonly email: string; readonly passphrase: string };
  readonly reports: readonly {
    readonly title: string;
    readonly words: readonly string[];
  }[];
};

type Seeding = {
  /** A browser's `fetch` on the relay's own pages (`browserFetch`). */
  readonly fetch: typeof fetch;
  /** The one-time code of the relay. */
  readonly code: string;
  readonly clock: () => Date;
};

/**
 * Sets a new relay up as an invented organisation with one caseworker, and sends it the reports of three cases, all by the code
 * that the apps use.
 *
 * @returns undefined when the relay was set up before; nothing is changed then. Anything that goes wrong throws.
 */
export async function seedDemonstration(
  seeding: Seeding,
): Promise<Demonstration | undefined> {
  const state = await caseworkApi(seeding.fetch, noSession).setUpState();
  if (state.is !== "ok") throw new Error("the relay does not answer");
  if (!state.value.needed) return undefined;
  const caseworker = await setUp(seeding);
  const today = seeding.clock().toISOString().slice(0, 10);
  await seedClips(caseworkApi(seeding.fetch, noSession), today);
  const road = {
    fetch: seeding.fetch,
    origin: "",
    patienceMs: usualPatienceMs,
  };
  const directory = await callRelay(road, {
    method: "GET",
    path: "/organisations",
    answer: Directory,
  });
  if (directory.is !== "done") throw new Error("the relay has no directory");
  const [organisation] = directory.answer.organisations;
  if (organisation === undefined) throw new Error("nobody can receive");
  const salt = fromBase64(directory.answer.receiptSalt);
  const reports = [];
  for (const name of demonstratedNames)
    reports.push(
      await sendCase(seeding, road, cases[name], organisation, salt),
    );
  return { caseworker, reports };
}

async function setUp(seeding: Seeding): Promise<Demonstration["caseworker"]> {
  const email = "caseworker@example.org";
  const passphrase = drawWords().join(" ");
  const makeId = () => newId(seeding);
  const keys = await makeSetUpKeys(makeId, () => random(16));
  const api = caseworkApi(seeding.fetch, noSession);
  const answers = {
    code: seeding.code,
    organisationName: "Example DDPO (invented)",
    areas: "Southwark\nCroydon",
    promiseDays: "3",
    ways: ["app", "email"] as const,
    name: "Sam Example (invented)",
    email,
    passphrase,
    recoveryIsKept: null,
  };
  const finished = await finishSetUp(api, answers, keys);
  if (finished.is !== "in")
    throw new Error(`set-up: ${JSON.stringify(finished)}`);
  return { email, passphrase };
}

async function sendCase(
  seeding: Seeding,
  road: RelayRoad,
  told: Case,
  organisation: DirectoryOrganisation,
  salt: Uint8Array,
): Promise<Demonstration["reports"][number]> {
  const words = drawWords();
  const keys = await receiptKeys(await stretchReceipt(words, salt));
  const claimedAt = seeding.clock().toISOString();
  const blank = newReport({
    id: newId(seeding),
    incidentId: newId(seeding),
    language: "en-GB",
    startedAt: claimedAt,
  });
  const values = caseAnswers(told, organisation.id, claimedAt.slice(0, 10));
  const { report } = tellInText(blank, values, claimedAt);
  const frozen = await freezeVersion({
    report,
    version: 1,
    organisation,
    receipt: keys,
    files: [],
    claimedAt,
    maxSealedBytes,
  });
  if (frozen.is !== "frozen") throw new Error(`${told.id} is too long`);
  await send(road, {
    kind: "report-version",
    reportId: report.id,
    version: 1,
    token: keys.token,
    body: frozen.body,
  });
  return { title: told.id, words };
}

async function send(
  road: RelayRoad,
  item: Extract<OutboxItem, { kind: "report-version" }>,
): Promise<void> {
  const relay = httpRelayClient(road);
  const put = await relay.putReportVersion(item);
  if (put.is !== "done") throw new Error(`not stored: ${JSON.stringify(put)}`);
  const complete = await relay.completeReportVersion(item);
  if (complete.is !== "done")
    throw new Error(`not arrived: ${JSON.stringify(complete)}`);
}

function drawWords(): readonly string[] {
  return drawReceipt((draws) => crypto.getRandomValues(draws));
}

function newId(seeding: Pick<Seeding, "clock">): string {
  return makeUuid(seeding.clock().getTime(), random(uuidRandomBytes));
}

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

function noSession(): void {
  throw new Error("the relay forgot the session");
}
