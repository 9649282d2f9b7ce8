import { ClipList } from "../protocol/clips.ts";
import { Directory } from "../protocol/directory.ts";
import { Mailbox } from "../protocol/mailbox.ts";
import type { Clock } from "../sync/ports.ts";
import type { RelayRoad } from "./relay/relay-call.ts";
import { readRelay } from "./relay/relay-read.ts";
import type { ReporterStore, SentReport } from "./reporter-store.ts";

export type NewsParts = {
  readonly store: ReporterStore;
  readonly road: RelayRoad;
  readonly clock: Clock;
};

/** Reads the mailbox of every sent report whose first version is stored, and keeps what is new. */
export async function refreshMailboxes(parts: NewsParts): Promise<void> {
  const reports = await parts.store.sent.list();
  for (const report of reports) await refreshMailbox(parts, report);
}

/** Reads who can receive a report, and keeps it for when there is no network. */
export async function refreshDirectory(parts: NewsParts): Promise<void> {
  const { directory } = parts.store;
  const before = await directory.load();
  const read = await readRelay(parts.road, {
    path: "/organisations",
    etag: before?.etag ?? null,
    answer: Directory,
  });
  if (read.is !== "new") return;
  const { answer, etag } = read;
  const readAt = new Date(parts.clock.nowMs()).toISOString();
  await directory.save({ directory: answer, etag, readAt });
}

/** Reads which clips in British Sign Language there are, and keeps the list for when there is no network. */
export async function refreshClips(parts: NewsParts): Promise<void> {
  const { clips } = parts.store;
  const before = await clips.load();
  const read = await readRelay(parts.road, {
    path: "/clips",
    etag: before?.etag ?? null,
    answer: ClipList,
  });
  if (read.is === "new")
    await clips.save({ list: read.answer, etag: read.etag });
}

async function refreshMailbox(
  parts: NewsParts,
  report: SentReport,
): Promise<void> {
  const read = await readRelay(parts.road, {
    path: "/mailbox",
    token: report.receipt.token,
    etag: report.mailbox?.etag ?? null,
    answer: Mailbox,
  });
  if (read.is !== "new") return;
  const { answer: mailbox, etag } = read;
  const readAt = new Date(parts.clock.nowMs()).toISOString();
  await parts.store.sent.change(report.reportId, (kept) => ({
    ...kept,
    mailbox: { mailbox, etag, readAt },
  }));
}
