import type { OutboxEntry, OutboxItem } from "../sync/outbox.ts";
import { outboxChange } from "./dexie-outbox-store.ts";
import type { Kept } from "./kept.ts";
import { holdsText, isOneOf } from "./merge-drafts.ts";
import type {
  Cleared,
  Draft,
  OwnMessage,
  SentReport,
  SentStore,
} from "./reporter-store.ts";
import type { Change, Vault } from "./vault.ts";
import type { Found } from "./vault-rows.ts";

type Version = Extract<OutboxItem, { kind: "report-version" }>;
type Message = Extract<OutboxItem, { kind: "message" }>;

/** Sent reports in the vault. */
export function dexieSentStore(vault: Vault): SentStore {
  const change: SentStore["change"] = async (reportId, update) =>
    vault.change<SentReport>("sent", reportId, (report) =>
      report === undefined ? undefined : update(report),
    );
  return {
    list: async () => newestFirst(await vault.readAll<SentReport>("sent")),
    load: async (reportId) =>
      (await vault.read<SentReport>("sent", reportId))?.value,
    send: async (report, item, over) => send(vault, report, item, over),
    write: async (message, item) => write(vault, message, item),
    keep: async (report) =>
      vault.change<SentReport>("sent", report.reportId, (here) =>
        here === undefined ? report : { ...report, ...here },
      ),
    change,
    markRead: async (reportId, seq) =>
      change(reportId, (report) => ({
        ...report,
        lastReadSeq: Math.max(report.lastReadSeq, seq),
      })),
    clear: async (reportId, evenWaiting = false) =>
      clear(vault, reportId, evenWaiting),
    watchAll: (listener) =>
      vault.watch<SentReport>("sent", (found) => {
        listener(newestFirst(found));
      }),
    watch: (reportId, listener) =>
      vault.watch<SentReport>("sent", (all) => {
        listener(all.find(({ id }) => id === reportId)?.value);
      }),
  };
}

/** A version that is there already is not sent again, and the item that waits is not put in a second time. */
async function send(
  vault: Vault,
  report: SentReport,
  item: Version,
  over?: readonly (Draft | undefined)[],
): ReturnType<SentStore["send"]> {
  const { kept, change } = await outboxChange(vault, item);
  if (kept.is === "not-kept") return kept;
  let isOvertaken = false;
  const isSo = (here: unknown): boolean => {
    isOvertaken =
      over !== undefined && !isOneOf(over, here as Draft | undefined);
    return !isOvertaken;
  };
  const sent = await vault.change<SentReport>(
    "sent",
    report.reportId,
    (here) => {
      if (here === undefined) return report;
      if (here.versions.some(({ version }) => version === item.version))
        return here;
      const { mailbox, messages, writing, asking, lastReadSeq } = here;
      return { ...report, mailbox, messages, writing, asking, lastReadSeq };
    },
    [change, removal("drafts", report.reportId)],
    { kind: "drafts", id: report.reportId, isSo },
  );
  return isOvertaken && sent.is === "kept" ? { is: "overtaken" } : sent;
}

async function write(
  vault: Vault,
  message: OwnMessage,
  item: Message,
): Promise<Kept> {
  const { kept, change } = await outboxChange(vault, item);
  if (kept.is === "not-kept") return kept;
  return vault.change<SentReport>(
    "sent",
    item.reportId,
    (report) => {
      if (report === undefined) throw new Error("no such report here");
      if (report.messages.some(({ id }) => id === message.id)) return report;
      return {
        ...report,
        messages: [...report.messages, message],
        ...(message.request === undefined
          ? { writing: restOf(report.writing, message.text) }
          : { asking: undefined }),
      };
    },
    [change],
  );
}

/** What another window writes there meanwhile is not sent: it stays. */
function restOf(writing: string, sent: string): string {
  return holdsText(sent, writing) ? "" : writing;
}

/** What was refused never goes: it does not keep a report on the device. */
async function clear(
  vault: Vault,
  reportId: string,
  evenWaiting: boolean,
): Promise<Cleared> {
  const outbox = await vault.readAll<OutboxEntry>("outbox");
  const own = outbox.filter(({ value }) => value.item.reportId === reportId);
  const isWaiting = own.some(
    ({ value: { state } }) => state.is !== "arrived" && state.is !== "refused",
  );
  if (isWaiting && !evenWaiting) return { is: "waits" };
  const gone: Change[] = own.map(({ id }) => removal("outbox", id));
  return vault.write([
    removal("sent", reportId),
    removal("drafts", reportId),
    ...gone,
  ]);
}

function removal(kind: Change["kind"], id: string): Change {
  return { kind, id, value: undefined };
}

/** Ids are UUIDv7: their order is that in which the reports were begun. */
function newestFirst(
  found: readonly Found<SentReport>[],
): readonly SentReport[] {
  return found
    .map(({ value }) => value)
    .toSorted((one, other) => (one.reportId < other.reportId ? 1 : -1));
}
