import { expect, test } from "vitest";
import { memoryOutboxStore } from "../../tests/support/memory-outbox-store.ts";
import {
  messageItem,
  scriptedRelay,
  versionItem,
} from "../../tests/support/scripted-relay.ts";
import { drain } from "./drain.ts";
import type { OutboxState } from "./outbox.ts";
import type { Outcome } from "./ports.ts";

const offline = { is: "later", why: "offline", retryAfterMs: null } as const;
const conflict = {
  type: "urn:heard:problem:version-differs",
  title: "Another version is here",
  status: 409,
  detail: "The relay keeps the first.",
};
const refused: Outcome<never> = { is: "refused", problem: conflict };
function device(startMs = 1_000_000) {
  const store = memoryOutboxStore();
  const relay = scriptedRelay();
  let nowMs = startMs;
  const run = (hurry = false) =>
    drain({
      store,
      relay,
      clock: { nowMs: () => nowMs },
      random: () => 0,
      hurry,
    });
  const states = async (): Promise<Record<string, OutboxState["is"]>> =>
    Object.fromEntries(
      (await store.all()).map(({ id, state }) => [id, state.is]),
    );
  return { store, relay, run, states, setClock: (ms: number) => (nowMs = ms) };
}

test("a version is put, then confirmed, and only then it has arrived", async () => {
  const { store, relay, run, states } = device();
  await store.add("r1/1", versionItem("r1", 1), 0);
  expect(await run()).toBeNull();
  expect(relay.asked).toEqual(["put r1/1", "complete r1/1"]);
  expect(await states()).toEqual({ "r1/1": "arrived" });
});

test("entries of a report leave in order, and one that waits holds back those behind it alone", async () => {
  const { store, relay, run, states } = device();
  await store.add("r1/1", versionItem("r1", 1), 0);
  await store.add("m1", messageItem("r1", "m1"), 0);
  await store.add("r2/1", versionItem("r2", 1), 0);
  relay.say("put r1/1", offline);
  await run();
  expect(relay.asked).toEqual(["put r1/1", "put r2/1", "complete r2/1"]);
  expect(await states()).toEqual({
    "r1/1": "waiting",
    m1: "waiting",
    "r2/1": "arrived",
  });
});

test("what is not due is not sent, and a run says when it will be", async () => {
  const { store, relay, run, setClock } = device(1_000_000);
  await store.add("m1", messageItem("r1", "m1"), 1_005_000);
  await store.add("m2", messageItem("r1", "m2"), 0);
  expect(await run()).toBe(1_005_000);
  expect(relay.asked).toEqual([]);
  setClock(1_005_000);
  expect(await run()).toBeNull();
  expect(relay.asked).toEqual(["message m1", "message m2"]);
});

test("what the person takes off the device while others are being sent does not go", async () => {
  const { store, relay } = device();
  await store.add("m1", messageItem("r1", "m1"), 0);
  await store.add("m2", messageItem("r1", "m2"), 0);
  const next = await drain({
    store,
    relay: {
      ...relay,
      putMessage: async (item) => {
        store.clear();
        return relay.putMessage(item);
      },
    },
    clock: { nowMs: () => 1_000_000 },
    random: () => 0,
  });
  expect(next).toBeNull();
  expect(relay.asked).toEqual(["message m1"]);
  expect(await store.all()).toEqual([]);
});

test("when the network comes back, nothing waits for its time", async () => {
  const { store, relay, run } = device();
  await store.add("m1", messageItem("r1", "m1"), 0);
  relay.say("message m1", offline);
  expect(await run()).toBe(1_001_000);
  expect(await run(true)).toBeNull();
  expect(relay.asked).toEqual(["message m1", "message m1"]);
});

test("R3: a Retry-After is waited out, in a hurry too", async () => {
  const { store, relay, run, setClock } = device();
  await store.add("m1", messageItem("r1", "m1"), 0);
  relay.say("message m1", { is: "later", why: "busy", retryAfterMs: 90_000 });
  expect(await run()).toBe(1_090_000);
  expect(await run(true)).toBe(1_090_000);
  expect(relay.asked).toEqual(["message m1"]);
  setClock(1_090_000);
  expect(await run()).toBeNull();
});

test("tries are counted over restarts, and waits grow", async () => {
  const { store, relay, run, setClock } = device(0);
  await store.add("m1", messageItem("r1", "m1"), 0);
  relay.say("message m1", ...Array.from({ length: 5 }, () => offline));
  const waits: number[] = [];
  let at = 0;
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const next = (await run()) ?? 0;
    waits.push(next - at);
    at = next;
    setClock(at);
  }
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000]);
  expect(await run()).toBeNull();
});

test("F2: what was being sent when the browser was killed is sent again", async () => {
  const { store, relay, run, states } = device();
  await store.add("r1/1", versionItem("r1", 1), 0);
  await store.setState("r1/1", { is: "sending", attempts: 4 });
  await run();
  expect(relay.asked).toEqual(["put r1/1", "complete r1/1"]);
  expect(await states()).toEqual({ "r1/1": "arrived" });
});

test("while bytes move, the entry says so", async () => {
  const { store, relay, run, states } = device();
  await store.add("m1", messageItem("r1", "m1"), 0);
  const seen: unknown[] = [];
  const put = relay.putMessage;
  relay.putMessage = async (item) => {
    seen.push(await states());
    return put(item);
  };
  await run();
  expect(seen).toEqual([{ m1: "sending" }]);
});

test("a refusal is kept with its words, is not tried again, and holds back nothing", async () => {
  const { store, relay, run, states } = device();
  await store.add("m1", messageItem("r1", "m1"), 0);
  await store.add("m2", messageItem("r1", "m2"), 0);
  relay.say("message m1", refused);
  expect(await run()).toBeNull();
  expect(await run(true)).toBeNull();
  expect(relay.asked).toEqual(["message m1", "message m2"]);
  expect(await states()).toEqual({ m1: "refused", m2: "arrived" });
  const [entry] = await store.all();
  expect(entry?.state).toEqual({ is: "refused", problem: conflict });
});

test("F19: while a file is missing, the version has not arrived, and says how many are here", async () => {
  const { store, relay, run, setClock } = device();
  await store.add("r1/1", versionItem("r1", 1), 0);
  await store.add("m1", messageItem("r1", "m1"), 0);
  const missing = { is: "files-missing", filesHere: 2, filesNamed: 3 } as const;
  relay.say("complete r1/1", missing, missing);
  const next = (await run()) ?? 0;
  const [version, message] = await store.all();
  expect(version?.state).toMatchObject({
    is: "confirming",
    filesHere: 2,
    filesNamed: 3,
  });
  expect(message?.state.is).toBe("arrived");
  setClock(next);
  await run();
  expect((await store.all())[0]?.state.is).toBe("confirming");
  await run(true);
  expect((await store.all())[0]?.state.is).toBe("arrived");
  expect(relay.asked.filter((call) => call === "put r1/1")).toHaveLength(1);
});

test("F7: a body that is stored is not sent again when only the confirmation was lost", async () => {
  const { store, relay, run } = device();
  await store.add("r1/1", versionItem("r1", 1), 0);
  relay.say("complete r1/1", offline);
  expect(await run()).toBe(1_001_000);
  await run(true);
  expect(relay.asked).toEqual(["put r1/1", "complete r1/1", "complete r1/1"]);
});

test.each(["not-found", "version-missing"])(
  "a relay that forgot the body (%s) gets it again",
  async (kind) => {
    const { store, relay, run, states } = device();
    await store.add("r1/1", versionItem("r1", 1), 0);
    const type = `urn:heard:problem:${kind}`;
    const forgot = { is: "refused", problem: { ...conflict, type } } as const;
    relay.say("complete r1/1", offline, forgot);
    await run();
    await run(true);
    expect(relay.asked.slice(2)).toEqual([
      "complete r1/1",
      "put r1/1",
      "complete r1/1",
    ]);
    expect(await states()).toEqual({ "r1/1": "arrived" });
  },
);

test("F14: an entry made while the clock was years ahead is sent when it is put right", async () => {
  const years = 10 * 365 * 86_400_000;
  const { store, relay, run, setClock } = device(years);
  await store.add("m1", messageItem("r1", "m1"), years);
  relay.say("message m1", offline);
  expect(await run()).toBeGreaterThan(years);
  setClock(1_000);
  expect(await run()).toBeNull();
  expect(relay.asked).toEqual(["message m1", "message m1"]);
});

test("F14: a run never asks to be woken years from now", async () => {
  const { store, relay, run } = device(1_000);
  await store.add("m1", messageItem("r1", "m1"), 0);
  await store.add("m2", messageItem("r2", "m2"), 9e12);
  relay.say("message m2", offline);
  expect(await run()).toBe(2_000);
});
