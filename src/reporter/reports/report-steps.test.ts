import { beforeAll, describe, expect, it } from "vitest";
import reporter from "../../../locales/en-GB/reporter.json" with { type: "json" };
import type { SentReport } from "../../device/reporter-store.ts";
import { startWords } from "../../device/words.ts";
import type { Mailbox } from "../../protocol/mailbox.ts";
import type { OutboxEntry, OutboxState } from "../../sync/outbox.ts";
import { reportSteps } from "./report-steps.ts";

const nowMs = Date.parse("2026-11-20T12:00:00.000Z");
const reportId = "0190f000-0000-7000-8000-00000000000a";
const name = "Example Voices";

beforeAll(() => {
  startWords("en-GB", { reporter });
});

describe("what is said of a report", () => {
  it("says that it waits, and promises nothing, before it has arrived", () => {
    const steps = titles(report(), [
      entry({ is: "waiting", attempts: 1, dueAtMs: 0 }),
    ]);
    expect(steps).toEqual(["Waiting to send"]);
  });

  it("F19: says that it waits while a file is missing, and how many are there", () => {
    const state: OutboxState = {
      is: "confirming",
      attempts: 1,
      dueAtMs: 0,
      filesHere: 2,
      filesNamed: 3,
    };
    const [step] = reportSteps(report(), [entry(state)], nowMs);
    expect(step?.title).toBe("Waiting to send");
    expect(step?.text).toContain("2 of 3");
  });

  it("says in the problem's words that it was refused, and that nothing is lost", () => {
    const problem = {
      type: "urn:heard:problem:no-organisation",
      title: "No such organisation",
      status: 404,
      detail: "This organisation takes no reports now.",
    };
    const [step] = reportSteps(
      report(),
      [entry({ is: "refused", problem })],
      nowMs,
    );
    expect(step?.text).toContain(problem.detail);
    expect(step?.text).toContain("Nothing is lost");
  });

  it("ends in the promise, with its date and who owes it", () => {
    const steps = titles(report({ promisedOn: "2026-11-25" }));
    expect(steps).toEqual([
      `Arrived at ${name}`,
      `${name} answers you by Wednesday 25 November`,
    ]);
  });

  it("F14: a day has passed when the relay's clock says so, whatever the device's says", () => {
    const late = titles(
      report({ promisedOn: "2026-11-25", now: "2026-11-26T08:00:00.000Z" }),
    );
    expect(late.at(-1)).toBe(
      `${name} said they would answer by Wednesday 25 November`,
    );
  });

  it("says who opened it, and that there is an answer", () => {
    const steps = titles(
      report({
        state: "answered",
        openedAt: "2026-11-20T09:05:00.000Z",
        ownerName: "Amina",
        messages: [
          {
            id: "0190f000-0000-7000-8000-00000000000c",
            seq: 1,
            from: "organisation",
            via: "app",
            receivedAt: "2026-11-20T09:20:00.000Z",
            placedAt: "2026-11-20T09:20:00.000Z",
            claimedAt: null,
            sealed: "AAAA",
            notice: null,
          },
        ],
      }),
    );
    expect(steps).toEqual([
      `Arrived at ${name}`,
      "Opened by a caseworker",
      "There is an answer",
      `You can write back to ${name}`,
    ]);
  });

  it("says that the person wrote back, until there is another answer", () => {
    const one = (from: "organisation" | "reporter", seq: number) => ({
      id: `0190f000-0000-7000-8000-00000000010${String(seq)}`,
      seq,
      from,
      via: "app" as const,
      receivedAt: `2026-11-20T09:2${String(seq)}:00.000Z`,
      placedAt: `2026-11-20T09:2${String(seq)}:00.000Z`,
      claimedAt: null,
      sealed: "AAAA",
      notice: null,
    });
    const answered = [one("organisation", 1)];
    const wrote = [...answered, one("reporter", 2)];
    const last = (sent: SentReport) =>
      reportSteps(sent, [], nowMs).findLast(({ id }) => id !== "next");
    expect(last(report({ messages: answered }))?.title).toBe(
      "There is an answer",
    );
    expect(last(report({ messages: wrote }))?.title).toBe("You wrote back");
    const again = [...wrote, one("organisation", 3)];
    expect(last(report({ messages: again }))?.title).toBe("There is an answer");
    const own = { id: "own", text: "Yes", writtenAt: "2026-11-20T09:30:00Z" };
    const waiting = last({
      ...report({ messages: answered }),
      messages: [own],
    });
    expect(waiting).toMatchObject({
      title: "You wrote back",
      text: "Waiting to send",
    });
  });

  it("F8: says of a change apart from what was sent first that it waits", () => {
    const changed = { ...report(), versions: [version(1), version(2)] };
    const steps = reportSteps(
      changed,
      [entry({ is: "waiting", attempts: 0, dueAtMs: 0 }, 2)],
      nowMs,
    );
    expect(steps.map(({ title }) => title)).toEqual([
      `Arrived at ${name}`,
      "Your changes: Waiting to send",
    ]);
  });
});

function titles(
  sent: SentReport,
  outbox: readonly OutboxEntry[] = [],
): readonly string[] {
  return reportSteps(sent, outbox, nowMs).map(({ title }) => title);
}

function entry(state: OutboxState, of = 1): OutboxEntry {
  const item = {
    kind: "report-version",
    reportId,
    version: of,
    token: "",
    body: {},
  };
  return {
    id: `${reportId}/${String(of)}`,
    order: of,
    item: item as unknown as OutboxEntry["item"],
    state,
  };
}

function version(number: number): SentReport["versions"][number] {
  return {
    version: number,
    report: {} as SentReport["versions"][number]["report"],
    frozenAt: "2026-11-20T10:00:00.000Z",
  };
}

/** A report that has arrived, with what its mailbox says; without one where nothing is told. */
function report(said?: Partial<Mailbox>): SentReport {
  const mailbox: Mailbox = {
    reportId,
    organisation: { id: reportId, name },
    state: "received",
    openedAt: null,
    ownerName: null,
    promisedOn: null,
    versions: [],
    messages: [],
    cursor: 0,
    now: "2026-11-20T12:00:00.000Z",
    ...said,
  };
  return {
    reportId,
    organisation: { id: reportId, name, recipient: "age1" },
    receipt: { words: [], stretched: "", token: "" },
    versions: [version(1)],
    messages: [],
    writing: "",
    mailbox:
      said === undefined ? null : { mailbox, etag: null, readAt: mailbox.now },
    lastReadSeq: 0,
  };
}
