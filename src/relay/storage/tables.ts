import type { Kysely } from "kysely";
import type { CaseState } from "../../domain/casework/case-state.ts";
import type { NoticeState, NoticeWay } from "../../domain/casework/notice.ts";

/**
 * Bytes as they go into a column. libsql gives them back as an ArrayBuffer and pg as a Buffer: read them with `bytesOf`.
 */
export type Bytes = Uint8Array | ArrayBuffer;

/** One row: what is fixed for this deployment for ever. */
type DeploymentTable = {
  id: number;
  /** 16 bytes as base64. */
  receipt_salt: string;
  /** A fixed text encrypted under the relay's key: shows at start whether the key is the one of this database. */
  key_check: Bytes;
  /** SHA-256 of the one-time code; null once it was used. */
  set_up_code_hash: string | null;
};

type OrganisationsTable = {
  id: string;
  name: string;
  /** JSON arrays. */
  areas: string;
  ways: string;
  promise_days: number;
  recipient: string;
  recovery_recipient: string;
  identity_for_recovery: Bytes;
  created_at: string;
  /** Of its reports, and of those where a person waits: kept with every change, so that the list need not count. */
  reports: number;
  waiting: number;
  /** Of its own video relay; empty where it has given none. */
  bsl_address: string;
  bsl_hours: string;
};

export type CaseworkersTable = {
  id: string;
  organisation_id: string;
  name: string;
  /** HMAC of the address under the relay's key, to find it by. */
  email_hash: string;
  /** The address, encrypted. */
  email: Bytes;
  passphrase_salt: string;
  proof_hash: string;
  recipient: string;
  sealed_identity: Bytes;
  organisation_identity: Bytes;
  created_at: string;
  /** Set when somebody leaves. */
  ended_at: string | null;
};

type SessionsTable = {
  token_hash: string;
  caseworker_id: string;
  ends_at: string;
};

type SignInTriesTable = {
  /** HMAC of network address and account. */
  key: string;
  failures: number;
  next_at: string;
};

export type ReportsTable = {
  id: string;
  organisation_id: string;
  mailbox_id: string;
  /** SHA-256 of the bearer token. */
  token_hash: string;
  recipient: string;
  /** ContactRules of the newest version as JSON, encrypted. */
  contact: Bytes;
  state: CaseState;
  latest_version: number;
  received_at: string;
  promise_days: number;
  promised_on: string | null;
  waiting_since: string | null;
  /** Orders the list: who waits longest first, then who does not wait. Unique. */
  list_place: string;
  owner_id: string | null;
  opened_at: string | null;
  /** The `seq` of the newest message. */
  last_seq: number;
};

type VersionsTable = {
  report_id: string;
  version: number;
  /** SHA-256 of the bytes of the body as they came (R12). */
  digest: string;
  received_at: string;
  claimed_at: string;
  arrived_at: string | null;
  promised_on: string;
  files_named: number;
  /** JSON array of HeaderFile. */
  files: string;
  sealed_summary: Bytes;
  sealed_report: Bytes;
};

type MessagesTable = {
  id: string;
  report_id: string;
  seq: number;
  side: "reporter" | "organisation";
  via: "app" | "email";
  received_at: string;
  placed_at: string;
  claimed_at: string | null;
  /** The caseworker who wrote it. */
  author_id: string | null;
  digest: string;
  sealed: Bytes;
};

export type NoticesTable = {
  message_id: string;
  report_id: string;
  way: NoticeWay | null;
  state: NoticeState;
  at: string;
  /** One Message-ID over all tries (R58). */
  message_id_header: string | null;
  /** HMAC of the key in the envelope sender, by which a bounce finds its notice. */
  bounce_key_hash: string | null;
  /** The answer's text, encrypted, only where the person asked for it, until it is sent. */
  text: Bytes | null;
};

type JobsTable = {
  id: string;
  kind: string;
  /** What it is about: for `notice`, the message's id. */
  ref: string;
  run_at: string;
  lease_until: string | null;
  lease_owner: string | null;
  attempts: number;
};

type OpeningsTable = {
  id: string;
  report_id: string;
  caseworker_id: string;
  version: number;
  at: string;
};

type SeenMailsTable = {
  report_id: string;
  /** HMAC of the Message-ID. */
  mail_hash: string;
  message_id: string;
  at: string;
};

type NoticePiecesTable = {
  report_id: string;
  /** HMAC of the words of one paragraph or line of a notice. */
  piece: string;
};

type ClipsTable = {
  organisation_id: string;
  key: string;
  /** JSON of Clip. */
  manifest: string;
  /** Names of files that the relay keeps. */
  video_file: string | null;
  captions_file: string | null;
  changed_at: string;
};

/** Every table, for Kysely. Times are ISO 8601 in UTC as text, which sorts as time on both databases. */
export type Tables = {
  deployment: DeploymentTable;
  organisations: OrganisationsTable;
  caseworkers: CaseworkersTable;
  sessions: SessionsTable;
  sign_in_tries: SignInTriesTable;
  reports: ReportsTable;
  versions: VersionsTable;
  messages: MessagesTable;
  notices: NoticesTable;
  jobs: JobsTable;
  openings: OpeningsTable;
  seen_mails: SeenMailsTable;
  notice_pieces: NoticePiecesTable;
  clips: ClipsTable;
};

/** A connection, or a transaction on one: every storage function takes it. */
export type Db = Kysely<Tables>;

/** Bytes of a column as a Buffer, whichever database gave them. */
export function bytesOf(column: Bytes): Buffer {
  return column instanceof ArrayBuffer
    ? Buffer.from(column)
    : Buffer.from(column.buffer, column.byteOffset, column.byteLength);
}
