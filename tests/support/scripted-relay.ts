import type { OutboxItem } from "../../src/sync/outbox.ts";
import type { Outcome, RelayClient } from "../../src/sync/ports.ts";

/** A relay that answers as a test says, and writes down what it was asked. Everything is done where the test says nothing. */
export type ScriptedRelay = RelayClient & {
  readonly asked: string[];
  /** The next answers to this call, first to last. */
  say(call: string, ...outcomes: Outcome<never>[]): void;
};

const at = "2026-11-20T12:00:00.000Z";

/** Calls are named `put r1/1`, `complete r1/1` and `message m1`. */
export function scriptedRelay(): ScriptedRelay {
  const asked: string[] = [];
  const script = new Map<string, Outcome<never>[]>();
  const reply = <Answer>(call: string, answer: Answer): Outcome<Answer> => {
    asked.push(call);
    return script.get(call)?.shift() ?? { is: "done", answer };
  };
  return {
    asked,
    say: (call, ...outcomes) => script.set(call, outcomes),
    putReportVersion: async (item) =>
      reply(`put ${item.reportId}/${String(item.version)}`, {
        receivedAt: at,
        promisedOn: "2026-11-25",
      }),
    completeReportVersion: async (item) =>
      reply(`complete ${item.reportId}/${String(item.version)}`, {
        arrivedAt: at,
        promisedOn: "2026-11-25",
      }),
    putMessage: async (item) =>
      reply(`message ${item.messageId}`, { seq: 1, receivedAt: at }),
  };
}

/** A version to send; what is in it does not matter to the outbox. */
export function versionItem(
  reportId: string,
  version: number,
): Extract<OutboxItem, { kind: "report-version" }> {
  return {
    kind: "report-version",
    reportId,
    version,
    token: "t".repeat(43),
    body: {
      organisationId: "0190f000-0000-7000-8000-0000000000aa",
      mailboxId: "m".repeat(22),
      recipient: `age1${"q".repeat(58)}`,
      claimedAt: at,
      files: [],
      contact: {
        ways: ["app"],
        never: ["phone"],
        email: "",
        mobile: "",
        notBefore: null,
        notAfter: null,
        subject: "",
        noticeSays: "news",
        unsafe: "",
        accessNeeds: "",
      },
      sealedReport: "AAAA",
      sealedSummary: "AAAA",
    },
  };
}

/** A message to send. */
export function messageItem(
  reportId: string,
  messageId: string,
): Extract<OutboxItem, { kind: "message" }> {
  return {
    kind: "message",
    reportId,
    messageId,
    token: "t".repeat(43),
    body: { claimedAt: at, sealed: "AAAA" },
  };
}
