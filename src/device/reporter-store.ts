import type { AppointmentRequest } from "../domain/casework/thread-message.ts";
import type { Report } from "../domain/report/report.ts";
import type { ClipList } from "../protocol/clips.ts";
import type { Directory } from "../protocol/directory.ts";
import type { Mailbox } from "../protocol/mailbox.ts";
import type { OutboxEntry, OutboxItem } from "../sync/outbox.ts";
import type { OutboxStore } from "../sync/ports.ts";
import type { Kept, Stop } from "./kept.ts";
import type { KeptLook } from "./look/look.ts";

/** A report that is being told. Its id is the report's own; a report that was sent and is changed has a draft again. */
export type Draft = {
  readonly report: Report;
  /** Id of the question that was open last; null at the beginning. */
  readonly wasAt: string | null;
  /** The dangers that help was shown for (`domain/questionnaire/danger.ts`); none where missing. */
  readonly helpShownFor?: readonly string[];
};

export type KeptDraft = Draft & {
  /** The device's time of the last write, in ms. */
  readonly updatedAtMs: number;
};

/** overtaken: another page wrote; `here` is what stands there, undefined where it is gone. Nothing was written. */
export type SavedDraft =
  Kept | { readonly is: "overtaken"; readonly here: Draft | undefined };

export type DraftStore = {
  /** All drafts, the one that was changed last first. */
  list(): Promise<readonly KeptDraft[]>;
  load(reportId: string): Promise<KeptDraft | undefined>;
  /** Writes a draft; where `over` is given, only over one of these (undefined: over none), or over the very same. */
  save(
    draft: Draft,
    over?: readonly (Draft | undefined)[],
  ): Promise<SavedDraft>;
  remove(reportId: string): Promise<Kept>;
  /** Whether the device has it, readable or not. That the browser threw everything away is told by `whenLost` before this is fulfilled. */
  isThere(reportId: string): Promise<boolean>;
  /** Calls back now and after each change, also by another tab. */
  watchAll(listener: (drafts: readonly KeptDraft[]) => void): Stop;
  watch(
    reportId: string,
    listener: (draft: KeptDraft | undefined) => void,
  ): Stop;
  /** Calls back when the browser has thrown away what was kept: whoever has it open writes it again. */
  whenLost(listener: () => void): Stop;
};

/** A version as it was sent. Nothing changes it (F8). */
export type FrozenVersion = {
  readonly version: number;
  readonly report: Report;
  /** The device's time, ISO 8601. */
  readonly frozenAt: string;
};

/** What this person wrote in the thread on this device: shown until, and as, it comes back in the mailbox. */
export type OwnMessage = {
  readonly id: string;
  readonly text: string;
  /** What it asks for, beside its text. */
  readonly request?: AppointmentRequest | undefined;
  /** The device's time, ISO 8601. */
  readonly writtenAt: string;
};

/** The mailbox as it was last read, with every message so far; bodies are still sealed: the app opens them with the receipt's identity. */
type MailboxSnapshot = {
  readonly mailbox: Mailbox;
  readonly etag: string | null;
  /** The device's time, ISO 8601. */
  readonly readAt: string;
};

/** A report that was sent from here, or that came back here by its receipt. */
export type SentReport = {
  readonly reportId: string;
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    /** Its age recipient: messages are sealed to it and to the receipt's. */
    readonly recipient: string;
  };
  readonly receipt: {
    readonly words: readonly string[];
    /** The stretched secret, 32 bytes as base64: `receiptKeys` makes the keys from it. */
    readonly stretched: string;
    /** The bearer token of the mailbox. */
    readonly token: string;
  };
  /** Empty where the report came back by its receipt and was not opened yet. */
  readonly versions: readonly FrozenVersion[];
  readonly messages: readonly OwnMessage[];
  /** A video appointment that is being asked for and was not sent. */
  readonly asking?: AppointmentRequest | undefined;
  /** A message that is being written and was not sent; empty where there is none. */
  readonly writing: string;
  /** Null until the relay has answered once. */
  readonly mailbox: MailboxSnapshot | null;
  /** The highest `seq` that was shown. */
  readonly lastReadSeq: number;
};

/** waits: something of it has not arrived, so that clearing would lose it. */
export type Cleared = Kept | { readonly is: "waits" };

export type SentStore = {
  /** All sent reports, the newest first. */
  list(): Promise<readonly SentReport[]>;
  load(reportId: string): Promise<SentReport | undefined>;
  /**
   * Sends a version, in one transaction: the sent report with its new frozen version is kept, the item waits in the outbox, the
   * draft is gone. Either all of it is kept or nothing is.
   *
   * @param over Where it is given, only if the draft is one of these (undefined: none is there): what another page wrote meanwhile
   * is not in this version, and must not go with the draft.
   */
  send(
    report: SentReport,
    item: OutboxItem & { kind: "report-version" },
    over?: readonly (Draft | undefined)[],
  ): Promise<Kept | { readonly is: "overtaken" }>;
  /** Writes a message, in one transaction: the words are kept with the report and no longer as being written (or asked for), the item waits in the outbox. Other words that are being written stay. */
  write(
    message: OwnMessage,
    item: OutboxItem & { kind: "message" },
  ): Promise<Kept>;
  /** Keeps a report that came back by its receipt. One that is here already keeps its versions and messages. */
  keep(report: SentReport): Promise<Kept>;
  /** Changes a sent report with nobody in between; nothing happens where it is not here. */
  change(
    reportId: string,
    update: (report: SentReport) => SentReport,
  ): Promise<Kept>;
  markRead(reportId: string, seq: number): Promise<Kept>;
  /**
   * Removes the report, its draft and its outbox entries from this device. The organisation keeps what it has.
   *
   * @param evenWaiting Also what has not arrived, and is lost then: only where the person has said so.
   */
  clear(reportId: string, evenWaiting?: boolean): Promise<Cleared>;
  watchAll(listener: (reports: readonly SentReport[]) => void): Stop;
  watch(
    reportId: string,
    listener: (report: SentReport | undefined) => void,
  ): Stop;
};

/** What the person set about this app on this device. Each later setting is one more optional member. */
export type Settings = {
  /** The report whose receipt was last shown as kept by the person, by report id. */
  readonly receiptsKept: readonly string[];
  /** How the person wants to read, where they chose it and the device is theirs alone. */
  readonly look?: KeptLook | undefined;
};

export type SettingsStore = {
  load(): Promise<Settings>;
  change(update: (settings: Settings) => Settings): Promise<Kept>;
};

/** The directory as it was last read: who can receive a report, also with no network. */
export type DirectorySnapshot = {
  readonly directory: Directory;
  readonly etag: string | null;
  /** The device's time, ISO 8601. */
  readonly readAt: string;
};

type DirectoryStore = {
  load(): Promise<DirectorySnapshot | undefined>;
  save(snapshot: DirectorySnapshot): Promise<Kept>;
  watch(listener: (snapshot: DirectorySnapshot | undefined) => void): Stop;
};

/** The clips as they were last read: which there are, also with no network. Not the videos. */
export type ClipsSnapshot = {
  readonly list: ClipList;
  readonly etag: string | null;
};

type ClipStore = {
  load(): Promise<ClipsSnapshot | undefined>;
  save(snapshot: ClipsSnapshot): Promise<Kept>;
  watch(listener: (snapshot: ClipsSnapshot | undefined) => void): Stop;
};

/** The outbox, which can also be watched. Its port's writes throw where the device could not keep them. */
export type WatchedOutboxStore = OutboxStore & {
  watch(listener: (entries: readonly OutboxEntry[]) => void): Stop;
};

/** All that the reporter's app keeps on the device, over one vault. */
export type ReporterStore = {
  readonly drafts: DraftStore;
  readonly sent: SentStore;
  readonly settings: SettingsStore;
  readonly directory: DirectoryStore;
  readonly clips: ClipStore;
  readonly outbox: WatchedOutboxStore;
  /** Calls back with how many drafts and sent reports lie here that this device cannot open. */
  watchUnopened(listener: (count: number) => void): Stop;
};
