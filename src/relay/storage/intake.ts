import { promiseDate } from "../../domain/casework/promise.ts";
import { groupCommit } from "./group-commit.ts";
import { listPlace } from "./list-place.ts";
import {
  storeOnReport,
  versionRow,
  type NewVersion,
  type VersionOutcome,
} from "./report-versions.ts";
import { storageFault } from "./storage-fault.ts";
import type { Storage } from "./storage.ts";
import type { Db } from "./tables.ts";

/** Takes versions in: each is on disk when its promise resolves (R11). */
export type Intake = (version: NewVersion) => Promise<VersionOutcome>;

const mostInOneGroup = 50;
// While PostgreSQL waits for the disk it can take the next group in; SQLite has one connection.
const groupsAtOnce = { sqlite: 1, postgres: 2 } as const;

/**
 * Makes the intake of one relay. New reports of a group are stored with a few statements for all of them; whatever else comes
 * (a retry, a later version) is stored on its own. Several relays may do so on one database: its unique keys decide.
 */
export function makeIntake(storage: Storage): Intake {
  // Set once, at set-up; one look-up less for each group.
  const promiseDays = new Map<string, number>();
  const store = async (
    group: readonly NewVersion[],
  ): Promise<VersionOutcome[]> => {
    const firsts = group.filter(({ version }) => version === 1);
    const stored =
      firsts.length === 0
        ? new Map<string, VersionOutcome>()
        : await storage.transaction((db) =>
            storeNewReports(db, firsts, promiseDays),
          );
    const outcomes: VersionOutcome[] = [];
    for (const version of group)
      outcomes.push(
        stored.get(version.reportId) ??
          (await storage.transaction((db) => storeOnReport(db, version))),
      );
    return outcomes;
  };
  return groupCommit(store, {
    most: mostInOneGroup,
    atOnce: groupsAtOnce[storage.kind],
    keyOf: ({ reportId }) => reportId,
    isForAll: (fault) => storageFault(fault) !== undefined,
  });
}

/** Stores those whose id, mailbox and organisation allow it; says nothing of the others. */
async function storeNewReports(
  db: Db,
  versions: readonly NewVersion[],
  promiseDays: Map<string, number>,
): Promise<Map<string, VersionOutcome>> {
  await learnPromiseDays(db, versions, promiseDays);
  // In one order everywhere, so that two relays never wait for each other.
  const rows = versions
    .toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1))
    .flatMap((version) => {
      const days = promiseDays.get(version.organisationId);
      return days === undefined ? [] : [reportRow(version, days)];
    });
  if (rows.length === 0) return new Map();
  const inserted = await db
    .insertInto("reports")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning(["id", "promised_on"])
    .execute();
  const promises = new Map(
    inserted.map(({ id, promised_on }) => [id, promised_on ?? ""]),
  );
  const fresh = versions.filter(({ reportId }) => promises.has(reportId));
  if (fresh.length === 0) return new Map();
  await db
    .insertInto("versions")
    .values(
      fresh.map((version) =>
        versionRow(version, promises.get(version.reportId) ?? ""),
      ),
    )
    .execute();
  await countNew(db, fresh);
  return new Map(
    fresh.map(({ reportId, receivedAt }) => [
      reportId,
      {
        is: "stored",
        receivedAt: receivedAt.toISOString(),
        promisedOn: promises.get(reportId) ?? "",
      },
    ]),
  );
}

/** Looks up the organisations that are not known yet. */
async function learnPromiseDays(
  db: Db,
  versions: readonly NewVersion[],
  known: Map<string, number>,
): Promise<void> {
  const ids = new Set(versions.map((version) => version.organisationId));
  const unknown = [...ids].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const rows = await db
    .selectFrom("organisations")
    .select(["id", "promise_days"])
    .where("id", "in", unknown)
    .execute();
  for (const row of rows) known.set(row.id, row.promise_days);
}

async function countNew(db: Db, fresh: readonly NewVersion[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const { organisationId } of fresh)
    counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
  for (const [id, more] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await db
      .updateTable("organisations")
      .set((eb) => ({
        reports: eb("reports", "+", more),
        waiting: eb("waiting", "+", more),
      }))
      .where("id", "=", id)
      .execute();
}

function reportRow(version: NewVersion, promiseDays: number) {
  const receivedAt = version.receivedAt.toISOString();
  return {
    id: version.reportId,
    organisation_id: version.organisationId,
    mailbox_id: version.mailboxId,
    token_hash: version.tokenHash,
    recipient: version.recipient,
    contact: version.contact,
    state: "received" as const,
    latest_version: 1,
    received_at: receivedAt,
    promise_days: promiseDays,
    promised_on: promiseDate(version.receivedAt, promiseDays),
    waiting_since: receivedAt,
    list_place: listPlace(receivedAt, receivedAt, version.reportId),
    owner_id: null,
    opened_at: null,
    last_seq: 0,
  };
}
