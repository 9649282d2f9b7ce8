import { afterAll, beforeAll, expect, test } from "vitest";
import { httpRelayClient } from "../../src/device/relay/http-relay-client.ts";
import { makeUuid, uuidRandomBytes } from "../../src/domain/uuid-v7.ts";
import { freezeVersion } from "../../src/envelope/freeze.ts";
import {
  receiptKeys,
  type ReceiptKeys,
} from "../../src/envelope/receipt-keys.ts";
import { maxSealedBytes } from "../../src/protocol/ids.ts";
import { problemKind } from "../../src/protocol/problem.ts";
import { listen, type Listening } from "../../src/relay/http.ts";
import { allRoutes } from "../../src/relay/routes/all-routes.ts";
import { makeServer } from "../../src/relay/server.ts";
import { drain } from "../../src/sync/drain.ts";
import type { OutboxItem } from "../../src/sync/outbox.ts";
import type { Outcome } from "../../src/sync/ports.ts";
import {
  startInProcessRelay,
  type InProcessRelay,
} from "../support/in-process-relay.ts";
import { memoryOutboxStore } from "../support/memory-outbox-store.ts";
import { messageItem } from "../support/scripted-relay.ts";
import { setUpRelay, type RelaySetUp } from "../support/set-up-relay.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";
import { blankReport } from "../support/told.ts";

type Version = Extract<OutboxItem, { kind: "report-version" }>;

let folder: TempDir;
let start: RelaySetUp;
let relay: InProcessRelay;
let listening: Listening;

beforeAll(async () => {
  folder = await tempDir("relay-client");
  start = await setUpRelay(folder.path);
  relay = await startInProcessRelay(folder.path);
  listening = await listenOn(0);
});
afterAll(async () => {
  await listening.stop();
  await relay.stop();
  await folder.remove();
});

test("R11, R12: a version is stored, and the same bytes again get the same answer", async () => {
  const { version } = await newReport();
  const first = await client().putReportVersion(version);
  expect(first.is).toBe("done");
  expect(await client().putReportVersion(version)).toEqual(first);
});

test("R13: other bytes under the same id are a refusal with words", async () => {
  const { version } = await newReport();
  await client().putReportVersion(version);
  const claimedAt = "2001-01-01T00:00:00.000Z";
  const other = { ...version, body: { ...version.body, claimedAt } };
  expect(kindOf(await client().putReportVersion(other))).toBe(
    "version-differs",
  );
});

test("R14, R15: a later version needs the one before it and the same token", async () => {
  const { version } = await newReport();
  const second = { ...version, version: 2 };
  await client().putReportVersion(version);
  const third = { ...version, version: 3 };
  expect(kindOf(await client().putReportVersion(third))).toBe(
    "version-missing",
  );
  const token = (await receiptKeys(random(32))).token;
  const notYours = await client().putReportVersion({ ...second, token });
  expect(kindOf(notYours)).toBe("not-yours");
  expect((await client().putReportVersion(second)).is).toBe("done");
});

test("R16: a version without files arrives, and the same again ever after", async () => {
  const { version } = await newReport();
  await client().putReportVersion(version);
  const arrived = await client().completeReportVersion(version);
  expect(arrived.is).toBe("done");
  expect(await client().completeReportVersion(version)).toEqual(arrived);
});

test("R17, F19: a version that names a file which is not here does not arrive", async () => {
  const { version } = await newReport();
  const file = { id: newId(), bytes: 10, sha256: "a".repeat(64) };
  const body = { ...version.body, files: [file] };
  const named = { ...version, body };
  await client().putReportVersion(named);
  expect(await client().completeReportVersion(named)).toEqual({
    is: "files-missing",
    filesHere: 0,
    filesNamed: 1,
  });
});

test("R24: a message is stored once, and other bytes under its id are refused", async () => {
  const { version, keys } = await newReport();
  await client().putReportVersion(version);
  const item = { ...messageItem(version.reportId, newId()), token: keys.token };
  const first = await client().putMessage(item);
  expect(first).toMatchObject({ is: "done", answer: { seq: 1 } });
  expect(await client().putMessage(item)).toEqual(first);
  const body = { ...item.body, sealed: "BBBB" };
  const other = await client().putMessage({ ...item, body });
  expect(kindOf(other)).toBe("message-differs");
});

test("R22: a token that no mailbox has is refused", async () => {
  const { token } = await receiptKeys(random(32));
  const item = { ...messageItem(newId(), newId()), token };
  expect(kindOf(await client().putMessage(item))).toBe("no-mailbox");
});

test("F16: while the relay is away everything waits, and it leaves in order when the relay is back", async () => {
  const { version, keys } = await newReport();
  const item = { ...messageItem(version.reportId, newId()), token: keys.token };
  const store = memoryOutboxStore();
  await store.add("version", version, 0);
  await store.add("message", item, 0);
  const { port } = listening;
  await listening.stop();
  const run = () =>
    drain({
      store,
      relay: client(),
      clock: { nowMs: () => Date.now() },
      random: Math.random,
      hurry: true,
    });
  const states = async () => (await store.all()).map(({ state }) => state.is);
  expect(await run()).not.toBeNull();
  expect(await states()).toEqual(["waiting", "waiting"]);
  listening = await listenOn(port);
  expect(await run()).toBeNull();
  expect(await states()).toEqual(["arrived", "arrived"]);
});

async function listenOn(port: number): Promise<Listening> {
  const { context } = relay;
  const config = { ...context.config, port };
  return listen({ ...context, config }, makeServer(context, allRoutes));
}

function client() {
  const origin = `http://127.0.0.1:${String(listening.port)}`;
  return httpRelayClient({ fetch, origin, patienceMs: 5000 });
}

async function newReport(): Promise<{ version: Version; keys: ReceiptKeys }> {
  const keys = await receiptKeys(random(32));
  const report = { ...blankReport(), id: newId() };
  const frozen = await freezeVersion({
    report,
    version: 1,
    organisation: start.organisation,
    receipt: keys,
    files: [],
    claimedAt: "2026-11-20T12:00:00.000Z",
    maxSealedBytes,
  });
  if (frozen.is !== "frozen") throw new Error("too long");
  const version: Version = {
    kind: "report-version",
    reportId: report.id,
    version: 1,
    token: keys.token,
    body: frozen.body,
  };
  return { version, keys };
}

function kindOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.is === "refused" ? problemKind(outcome.problem) : outcome.is;
}

function newId(): string {
  return makeUuid(Date.now(), random(uuidRandomBytes));
}

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
