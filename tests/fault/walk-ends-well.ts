import { expect } from "vitest";
import {
  openReport,
  type OpenReport,
} from "../../src/caseworker/report/open-report.ts";
import { checkManifest } from "../../src/domain/report/check-manifest.ts";
import { ThreadMessage } from "../../src/domain/casework/thread-message.ts";
import { callRelay } from "../../src/device/relay/relay-call.ts";
import { fromBase64 } from "../../src/envelope/base64.ts";
import { openJson } from "../../src/envelope/open.ts";
import { Mailbox } from "../../src/protocol/mailbox.ts";
import { browserFetch } from "../support/relay-fetch.ts";
import { comeToRest, relayBytes, type World } from "./walk.ts";
import type { WalkReport } from "./walk-device.ts";

/** What must hold when a walk has come to rest, whatever went wrong on the way. */
export async function expectEndsWell(world: World): Promise<void> {
  const next = await comeToRest(world);
  await expectOutboxEmpty(world, next);
  for (const report of world.device.reports) {
    if (report.sent.length === 0) continue;
    await expectWholeAtDesk(world, report);
    await expectWholeInMailbox(world, report);
  }
  await expectSealed(world);
}

/** The outbox is empty but for versions that wait for their files: they have arrived for nobody (F19). */
async function expectOutboxEmpty(
  world: World,
  next: number | null,
): Promise<void> {
  const waitsForFile = new Set(
    world.device.reports.flatMap(({ report, sent }) =>
      sent.flatMap(({ hasFile }, index) =>
        hasFile ? [`${report.id}/${index + 1}`] : [],
      ),
    ),
  );
  for (const { id, state } of await world.device.store.all())
    expect([id, state.is]).toEqual([
      id,
      waitsForFile.has(id) ? "confirming" : "arrived",
    ]);
  expect(next === null).toBe(waitsForFile.size === 0);
}

/** The desk has each version and message once, character for character, in the order in which they were sent. */
async function expectWholeAtDesk(
  world: World,
  walk: WalkReport,
): Promise<void> {
  const answer = await world.caseworker.api.report(walk.report.id);
  if (answer.is !== "ok") throw new Error(JSON.stringify(answer));
  const identity = world.start.keys.organisationIdentity;
  const { id } = world.caseworker.session.organisation;
  const open = await openReport(answer.value, identity, id);
  expectVersions(open, walk);
  const texts = open.messages.map(({ stored, opened }) => ({
    from: stored.from,
    text: opened.is === "open" ? opened.value.text : opened.is,
  }));
  const of = (side: string) =>
    texts.filter(({ from }) => from === side).map(({ text }) => text);
  expect(of("reporter")).toEqual(walk.messages.map(({ text }) => text));
  expect(of("organisation").sort()).toEqual(answersTo(world, walk));
}

function expectVersions(open: OpenReport, walk: WalkReport): void {
  const versions = open.versions.toReversed();
  expect(versions.map(({ stored }) => stored.version)).toEqual(
    walk.sent.map((_, index) => index + 1),
  );
  for (const [index, { stored, opened }] of versions.entries()) {
    const sent = walk.sent[index];
    if (opened.is !== "open") throw new Error(`a version is ${opened.is}`);
    expect(opened.value.report).toEqual(sent?.report);
    expect(checkManifest(opened.value, stored.files).is).toBe("whole");
    expect(stored.arrivedAt === null).toBe(sent?.hasFile);
    expect(stored.filesHere).toBe(0);
    expect(stored.filesNamed).toBe(sent?.hasFile === true ? 1 : 0);
  }
}

/** The receipt opens the same, on any device. */
async function expectWholeInMailbox(
  world: World,
  walk: WalkReport,
): Promise<void> {
  const fetch = browserFetch("http://relay.test", world.relay.answering);
  const mailbox = await callRelay(
    { fetch, origin: "", patienceMs: 10_000 },
    {
      method: "GET",
      path: "/mailbox",
      token: walk.keys.token,
      answer: Mailbox,
    },
  );
  if (mailbox.is !== "done") throw new Error(JSON.stringify(mailbox));
  const { versions, messages } = mailbox.answer;
  expect(versions.map(({ arrivedAt }) => arrivedAt === null)).toEqual(
    walk.sent.map(({ hasFile }) => hasFile),
  );
  const texts = await Promise.all(
    messages.map(async ({ sealed }) => {
      const keys = [walk.keys.identity];
      const opened = await openJson(ThreadMessage, keys, fromBase64(sealed));
      return opened.is === "open" ? opened.value.text : opened.is;
    }),
  );
  const written = walk.messages.map(({ text }) => text);
  expect(texts.toSorted()).toEqual(
    [...written, ...answersTo(world, walk)].toSorted(),
  );
}

function answersTo(world: World, walk: WalkReport): readonly string[] {
  return world.caseworker.answers
    .filter(({ reportId }) => reportId === walk.report.id)
    .map(({ waiting }) => waiting.text)
    .sort();
}

/** No word that was told stands in any byte of the relay's folder. */
async function expectSealed(world: World): Promise<void> {
  const bytes = await relayBytes(world);
  const found = world.device.secrets.filter((word) => bytes.includes(word));
  expect(found).toEqual([]);
}
