import type { Report } from "../../src/domain/report/report.ts";
import type { AnswerValue } from "../../src/domain/report/answer.ts";
import type { ManifestFile } from "../../src/domain/report/sealed-report.ts";
import { silentContactRules } from "../../src/domain/report/contact-rules.ts";
import { newReport } from "../../src/domain/report/new-report.ts";
import { answerQuestion } from "../../src/domain/questionnaire/engine.ts";
import { makeUuid, uuidRandomBytes } from "../../src/domain/uuid-v7.ts";
import { toBase64 } from "../../src/envelope/base64.ts";
import { freezeVersion } from "../../src/envelope/freeze.ts";
import {
  receiptKeys,
  type ReceiptKeys,
} from "../../src/envelope/receipt-keys.ts";
import { sealJson } from "../../src/envelope/seal.ts";
import { httpRelayClient } from "../../src/device/relay/http-relay-client.ts";
import type { DirectoryOrganisation } from "../../src/protocol/directory.ts";
import { maxSealedBytes } from "../../src/protocol/ids.ts";
import { drain } from "../../src/sync/drain.ts";
import type { OutboxStore } from "../../src/sync/ports.ts";
import { memoryOutboxStore } from "../support/memory-outbox-store.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import type { FaultyNetwork } from "./faulty-network.ts";
import type { Chance } from "./random.ts";

/** One report on the device, with what was promised of it: every version and message that was sent. */
export type WalkReport = {
  report: Report;
  readonly keys: ReceiptKeys;
  readonly sent: { readonly report: Report; readonly hasFile: boolean }[];
  readonly messages: { readonly id: string; readonly text: string }[];
};

/** What a device consists of in the walk. `store` stands for its disk and outlives every kill. */
export type WalkDevice = {
  readonly chance: Chance;
  readonly organisation: DirectoryOrganisation;
  readonly network: FaultyNetwork;
  readonly store: OutboxStore;
  readonly reports: WalkReport[];
  /** Every word that was told and must be in no clear byte of the relay. */
  readonly secrets: string[];
  clockMs: number;
  /** Ends what is under way, as a kill does. */
  kill: () => void;
};

/** A device on which nothing was told yet. */
export function walkDevice(
  chance: Chance,
  organisation: DirectoryOrganisation,
  network: FaultyNetwork,
): WalkDevice {
  return {
    chance,
    organisation,
    network,
    store: memoryOutboxStore(),
    reports: [],
    secrets: [],
    clockMs: Date.UTC(2026, 10, 20, 12),
    kill: () => undefined,
  };
}

/** Begins a report. Its receipt is drawn without stretching: Argon2id has tests of its own and takes a quarter of a second. */
export async function begin(device: WalkDevice): Promise<void> {
  const report = newReport({
    id: newId(device),
    incidentId: newId(device),
    language: "en-GB",
    startedAt: claimedAt(device),
  });
  const keys = await receiptKeys(device.chance.bytes(32));
  device.reports.push({ report, keys, sent: [], messages: [] });
}

const told = ["what-happened", "who-did-it", "why-it-happened"] as const;

/** Answers a question with words that nobody else has. */
export function tell(device: WalkDevice, walk: WalkReport): void {
  const id = device.chance.pick([...told, "how-to-reach-you"] as const);
  const answer = {
    value: answerTo(device, id),
    by: "self",
    mode: "standard",
    claimedAt: claimedAt(device),
  } as const;
  walk.report = answerQuestion(walk.report, id, answer);
}

/** Freezes the next version into the outbox. One in eight names a file that never comes (F19). */
export async function send(
  device: WalkDevice,
  walk: WalkReport,
): Promise<void> {
  const version = walk.sent.length + 1;
  const { report, keys } = walk;
  const files = device.chance.is(1 / 8) ? [missingFile(device)] : [];
  walk.sent.push({ report, hasFile: files.length > 0 });
  const frozen = await freezeVersion({
    report,
    version,
    organisation: device.organisation,
    receipt: keys,
    files,
    claimedAt: claimedAt(device),
    maxSealedBytes,
  });
  if (frozen.is !== "frozen") throw new Error("too long");
  const item = {
    kind: "report-version",
    reportId: report.id,
    version,
    token: keys.token,
    body: frozen.body,
  } as const;
  await device.store.add(`${report.id}/${version}`, item, device.clockMs);
}

/** Writes a message into the outbox. */
export async function writeMessage(
  device: WalkDevice,
  walk: WalkReport,
): Promise<void> {
  const id = newId(device);
  const text = secret(device);
  walk.messages.push({ id, text });
  const message = { schema: 1, text, author: "", attachmentsNotKept: [] };
  const to = [device.organisation.recipient, walk.keys.recipient];
  const sealed = toBase64(await sealJson(to, message));
  const item = {
    kind: "message",
    reportId: walk.report.id,
    messageId: id,
    token: walk.keys.token,
    body: { claimedAt: claimedAt(device), sealed },
  } as const;
  await device.store.add(id, item, device.clockMs);
}

/** Runs the outbox once. A kill ends it where it stands: whatever it would still have written is not written. */
export async function runOutbox(
  device: WalkDevice,
  hurry: boolean,
): Promise<number | null> {
  let isAlive = true;
  const killed = new Promise<null>((resolve) => {
    device.kill = () => {
      isAlive = false;
      resolve(null);
    };
  });
  const fetch = browserFetch("http://relay.test", device.network.answering);
  const ran = drain({
    store: mortalStore(device.store, () => isAlive),
    relay: httpRelayClient({ fetch, origin: "", patienceMs: 60_000 }),
    clock: { nowMs: () => device.clockMs },
    random: device.chance.next,
    hurry,
  });
  const next = await Promise.race([ran, killed]);
  device.kill = () => undefined;
  return next;
}

/** A store that does nothing more, and never answers, once its browser is dead. */
function mortalStore(store: OutboxStore, isAlive: () => boolean): OutboxStore {
  const never = new Promise<never>(() => undefined);
  return {
    add: (id, item, dueAtMs) =>
      isAlive() ? store.add(id, item, dueAtMs) : never,
    all: () => (isAlive() ? store.all() : never),
    setState: (id, state) => (isAlive() ? store.setState(id, state) : never),
  };
}

function answerTo(device: WalkDevice, id: string): AnswerValue {
  const text = secret(device);
  if (id !== "how-to-reach-you") return { kind: "text", text };
  const noticeSays = device.chance.pick(["news", "everything"] as const);
  return {
    kind: "contact",
    rules: {
      ...silentContactRules,
      ways: ["email", "app"],
      email: `${text.split(" ")[0] ?? ""}@example.org`,
      unsafe: text,
      noticeSays,
    },
  };
}

function missingFile(device: WalkDevice): ManifestFile {
  const size = { bytes: 10, sha256: "a".repeat(64) };
  const name = secret(device);
  return {
    id: newId(device),
    name,
    type: "image/jpeg",
    clear: size,
    sealed: size,
  };
}

/** Words that occur nowhere else; with spaces, a line break and letters beyond ASCII behind them. */
export function secret(device: Pick<WalkDevice, "chance" | "secrets">): string {
  const word = `told${device.secrets.length}q${device.chance.below(2 ** 32).toString(36)}`;
  device.secrets.push(word);
  return `${word} \n– é 🦽 ${"x".repeat(device.chance.below(300))}`;
}

function claimedAt(device: WalkDevice): string {
  return new Date(device.clockMs).toISOString();
}

function newId(device: WalkDevice): string {
  return makeUuid(device.clockMs, device.chance.bytes(uuidRandomBytes));
}
