import { sql, type CreateTableBuilder, type Kysely } from "kysely";
import type { Migration } from "../migrate.ts";

/** The first tables. Column types are what both databases know; blobs alone differ in name. */
export const first: Migration = {
  name: "0001-first",
  up: async (db, kind) => {
    const bytes = kind === "sqlite" ? sql`blob` : sql`bytea`;
    // Text must sort by its bytes everywhere, whatever language the database was made for.
    const sorted = kind === "sqlite" ? sql`text` : sql`text collate "C"`;
    await makeDeployment(db, bytes);
    await makePeople(db, bytes);
    await makeReports(db, bytes, sorted);
    await makeThread(db, bytes);
    await makeJobs(db, sorted);
  },
};

type Type = ReturnType<typeof sql>;
type AnyDb = Kysely<unknown>;

type Table = CreateTableBuilder<string, string>;

/** Adds columns of one type that may not be empty. */
function needed(table: Table, type: Type, names: readonly string[]): Table {
  return names.reduce(
    (builder, name) => builder.addColumn(name, type, notNull),
    table,
  );
}

function notNull<Column extends { notNull(): Column }>(column: Column): Column {
  return column.notNull();
}

const text = sql`text`;
const integer = sql`integer`;

async function makeDeployment(db: AnyDb, bytes: Type): Promise<void> {
  await needed(db.schema.createTable("deployment"), text, ["receipt_salt"])
    .addColumn("id", integer, (column) => column.primaryKey())
    .addColumn("key_check", bytes, notNull)
    .addColumn("set_up_code_hash", text)
    .execute();
}

async function makePeople(db: AnyDb, bytes: Type): Promise<void> {
  const { schema } = db;
  const organisations = schema
    .createTable("organisations")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(
    needed(organisations, text, [
      "name",
      "areas",
      "ways",
      "recipient",
      "recovery_recipient",
      "created_at",
    ]),
    integer,
    ["promise_days", "reports", "waiting"],
  )
    .addColumn("identity_for_recovery", bytes, notNull)
    .execute();
  const caseworkers = schema
    .createTable("caseworkers")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(
    needed(caseworkers, text, [
      "organisation_id",
      "name",
      "passphrase_salt",
      "proof_hash",
      "recipient",
      "created_at",
    ]),
    bytes,
    ["email", "sealed_identity", "organisation_identity"],
  )
    .addColumn("email_hash", text, (column) => column.notNull().unique())
    .addColumn("ended_at", text)
    .execute();
  await needed(schema.createTable("sessions"), text, [
    "caseworker_id",
    "ends_at",
  ])
    .addColumn("token_hash", text, (column) => column.primaryKey())
    .execute();
  await needed(schema.createTable("sign_in_tries"), text, ["next_at"])
    .addColumn("key", text, (column) => column.primaryKey())
    .addColumn("failures", integer, notNull)
    .execute();
}

async function makeReports(
  db: AnyDb,
  bytes: Type,
  sorted: Type,
): Promise<void> {
  const { schema } = db;
  const reports = schema
    .createTable("reports")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(
    needed(reports, text, [
      "organisation_id",
      "mailbox_id",
      "recipient",
      "state",
      "received_at",
    ]),
    integer,
    ["latest_version", "promise_days", "last_seq"],
  )
    .addColumn("token_hash", text, (column) => column.notNull().unique())
    .addColumn("list_place", sorted, notNull)
    .addColumn("promised_on", text)
    .addColumn("waiting_since", text)
    .addColumn("owner_id", text)
    .addColumn("opened_at", text)
    .addColumn("contact", bytes, notNull)
    .execute();
  await schema
    .createIndex("reports_by_place")
    .on("reports")
    .columns(["organisation_id", "list_place"])
    .execute();
  // The sealed body stands last: SQLite then reads the rest of a row without it.
  await needed(
    needed(schema.createTable("versions"), text, [
      "report_id",
      "digest",
      "received_at",
      "claimed_at",
      "promised_on",
      "files",
    ]),
    integer,
    ["version", "files_named"],
  )
    .addColumn("arrived_at", text)
    .addColumn("sealed_summary", bytes, notNull)
    .addColumn("sealed_report", bytes, notNull)
    .addPrimaryKeyConstraint("versions_key", ["report_id", "version"])
    .execute();
}

async function makeThread(db: AnyDb, bytes: Type): Promise<void> {
  const { schema } = db;
  const messages = schema
    .createTable("messages")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(messages, text, [
    "report_id",
    "side",
    "via",
    "received_at",
    "placed_at",
    "digest",
  ])
    .addColumn("seq", integer, notNull)
    .addColumn("claimed_at", text)
    .addColumn("author_id", text)
    .addColumn("sealed", bytes, notNull)
    .addUniqueConstraint("messages_in_order", ["report_id", "seq"])
    .execute();
  const notices = schema
    .createTable("notices")
    .addColumn("message_id", text, (column) => column.primaryKey());
  await needed(notices, text, ["report_id", "state", "at"])
    .addColumn("way", text)
    .addColumn("message_id_header", text)
    .addColumn("bounce_key_hash", text, (column) => column.unique())
    .addColumn("text", bytes)
    .execute();
  await schema
    .createIndex("notices_by_report")
    .on("notices")
    .column("report_id")
    .execute();
  const openings = schema
    .createTable("openings")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(openings, text, ["report_id", "caseworker_id", "at"])
    .addColumn("version", integer, notNull)
    .execute();
  await needed(schema.createTable("seen_mails"), text, [
    "report_id",
    "mail_hash",
    "message_id",
    "at",
  ])
    .addPrimaryKeyConstraint("seen_mails_key", ["report_id", "mail_hash"])
    .execute();
}

async function makeJobs(db: AnyDb, sorted: Type): Promise<void> {
  const jobs = db.schema
    .createTable("jobs")
    .addColumn("id", text, (column) => column.primaryKey());
  await needed(needed(jobs, text, ["kind", "ref"]), sorted, ["run_at"])
    .addColumn("attempts", integer, notNull)
    .addColumn("lease_until", sorted)
    .addColumn("lease_owner", text)
    .addUniqueConstraint("jobs_once", ["kind", "ref"])
    .execute();
  await db.schema
    .createIndex("jobs_by_time")
    .on("jobs")
    .column("run_at")
    .execute();
}
