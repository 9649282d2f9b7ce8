import { problemKind, type Problem } from "../protocol/problem.ts";
import { longestWaitMs, waitMs } from "./back-off.ts";
import type { OutboxEntry, OutboxItem, OutboxState } from "./outbox.ts";
import type {
  Clock,
  OutboxStore,
  Outcome,
  Random,
  RelayClient,
} from "./ports.ts";

/** What one run of the outbox needs. The caller sees to it that only one run is under way on a device (Web Locks, F9). */
export type DrainParts = {
  readonly store: OutboxStore;
  readonly relay: RelayClient;
  readonly clock: Clock;
  readonly random: Random;
  /** Whether to try now what waits for later, unless the relay asked for the wait: the network came back, or the person asked. */
  readonly hurry?: boolean;
};

/**
 * Sends every entry that is due, in order per report: an entry whose turn has not come holds back those behind it. An entry that
 * the relay refused, or whose body it has, holds back none.
 *
 * @returns When to run next, by the same clock, or null when nothing waits.
 */
export async function drain(parts: DrainParts): Promise<number | null> {
  const held = new Set<string>();
  for (const entry of await parts.store.all()) {
    const { reportId } = entry.item;
    if (held.has(reportId) || isSettled(entry.state)) continue;
    const state = isDue(parts, entry.state)
      ? await sendEntry(parts, entry)
      : entry.state;
    if (state?.is === "waiting") held.add(reportId);
  }
  return nextRun(parts, await parts.store.all());
}

function isDue(parts: DrainParts, state: OutboxState): boolean {
  const nowMs = parts.clock.nowMs();
  return timeOf(state, nowMs, parts.hurry === true) <= nowMs;
}

/** Now for `sending`, which without a run is what a crash leaves, and for a moment that a wrong clock put too far off (F14). */
function timeOf(state: OutboxState, nowMs: number, hurry: boolean): number {
  if (state.is !== "waiting" && state.is !== "confirming") return nowMs;
  const dueAtMs = hurry ? (state.notBeforeMs ?? nowMs) : state.dueAtMs;
  return dueAtMs <= nowMs + longestWaitMs ? dueAtMs : nowMs;
}

function isSettled(state: OutboxState): boolean {
  return state.is === "arrived" || state.is === "refused";
}

/** Undefined where the person took it off the device while others were being sent: it does not go any more. */
async function sendEntry(
  parts: DrainParts,
  entry: OutboxEntry,
): Promise<OutboxState | undefined> {
  const { state: before, item, id } = entry;
  const attempts = "attempts" in before ? before.attempts + 1 : 1;
  const hasBody = before.is === "confirming";
  const now = hasBody ? before : ({ is: "sending", attempts } as const);
  if (!(await parts.store.setState(id, now))) return undefined;
  const after = await sendItem(parts, item, attempts, hasBody);
  await parts.store.setState(id, after);
  return after;
}

async function sendItem(
  parts: DrainParts,
  item: OutboxItem,
  attempts: number,
  hasBody: boolean,
): Promise<OutboxState> {
  if (item.kind === "report-version")
    return sendVersion(parts, item, attempts, hasBody);
  const sent = await parts.relay.putMessage(item);
  return sent.is === "done"
    ? { is: "arrived", answer: sent.answer }
    : notDone(parts, sent, attempts);
}

type Version = Extract<OutboxItem, { kind: "report-version" }>;

/** Puts the body where the relay does not have it, then asks the relay to confirm the whole (R16). */
async function sendVersion(
  parts: DrainParts,
  item: Version,
  attempts: number,
  hasBody: boolean,
): Promise<OutboxState> {
  if (!hasBody) {
    const put = await parts.relay.putReportVersion(item);
    if (put.is !== "done") return notDone(parts, put, attempts);
  }
  const completed = await parts.relay.completeReportVersion(item);
  switch (completed.is) {
    case "done":
      return { is: "arrived", answer: completed.answer };
    case "files-missing":
      return confirming(parts, attempts, null, completed);
    case "later":
      return confirming(parts, attempts, completed.retryAfterMs, {
        filesHere: 0,
        filesNamed: item.body.files.length,
      });
    case "refused":
      return hasBody && isForgotten(completed.problem)
        ? sendVersion(parts, item, attempts, false)
        : { is: "refused", problem: completed.problem };
  }
}

/** A relay that went back to an older copy of its data does not know the body that it once confirmed. */
function isForgotten(problem: Problem): boolean {
  const kind = problemKind(problem);
  return kind === "not-found" || kind === "version-missing";
}

function confirming(
  parts: DrainParts,
  attempts: number,
  retryAfterMs: number | null,
  files: { readonly filesHere: number; readonly filesNamed: number },
): OutboxState {
  const { filesHere, filesNamed } = files;
  const pause = pauseOf(parts, attempts, retryAfterMs);
  return { is: "confirming", ...pause, filesHere, filesNamed };
}

/** A body has no files of its own, so that "files missing" is no answer to it: it counts as a garbled one. */
function notDone(
  parts: DrainParts,
  outcome: Exclude<Outcome<unknown>, { is: "done" }>,
  attempts: number,
): OutboxState {
  if (outcome.is === "refused")
    return { is: "refused", problem: outcome.problem };
  const retryAfterMs = outcome.is === "later" ? outcome.retryAfterMs : null;
  return { is: "waiting", ...pauseOf(parts, attempts, retryAfterMs) };
}

function pauseOf(
  parts: DrainParts,
  attempts: number,
  retryAfterMs: number | null,
): { attempts: number; dueAtMs: number; notBeforeMs?: number } {
  const pauseMs = waitMs(attempts, retryAfterMs, parts.random);
  const dueAtMs = parts.clock.nowMs() + pauseMs;
  return retryAfterMs === null
    ? { attempts, dueAtMs }
    : { attempts, dueAtMs, notBeforeMs: dueAtMs };
}

function nextRun(
  parts: DrainParts,
  entries: readonly OutboxEntry[],
): number | null {
  const nowMs = parts.clock.nowMs();
  const held = new Set<string>();
  const dues: number[] = [];
  for (const { item, state } of entries) {
    if (held.has(item.reportId) || isSettled(state)) continue;
    dues.push(timeOf(state, nowMs, false));
    if (state.is !== "confirming") held.add(item.reportId);
  }
  return dues.length === 0 ? null : Math.max(nowMs, Math.min(...dues));
}
