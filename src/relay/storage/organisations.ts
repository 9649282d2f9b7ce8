import * as v from "valibot";
import { Way } from "../../domain/report/contact-rules.ts";
import type { DirectoryOrganisation } from "../../protocol/directory.ts";
import { bytesOf, type Db } from "./tables.ts";

const Ways = v.array(Way);
const Areas = v.array(v.string());

export type NewOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly areas: readonly string[];
  readonly ways: readonly Way[];
  readonly promiseDays: number;
  readonly recipient: string;
  readonly recoveryRecipient: string;
  readonly identityForRecovery: Uint8Array;
  readonly createdAt: string;
};

/** Adds an organisation. */
export async function addOrganisation(
  db: Db,
  organisation: NewOrganisation,
): Promise<void> {
  await db
    .insertInto("organisations")
    .values({
      id: organisation.id,
      name: organisation.name,
      areas: JSON.stringify(organisation.areas),
      ways: JSON.stringify(organisation.ways),
      promise_days: organisation.promiseDays,
      recipient: organisation.recipient,
      recovery_recipient: organisation.recoveryRecipient,
      identity_for_recovery: organisation.identityForRecovery,
      created_at: organisation.createdAt,
      reports: 0,
      waiting: 0,
      bsl_address: "",
      bsl_hours: "",
    })
    .execute();
}

/** The organisations that have a caseworker able to unseal, by name (R5, R6). */
export async function receivingOrganisations(
  db: Db,
): Promise<DirectoryOrganisation[]> {
  const rows = await db
    .selectFrom("organisations")
    .select([
      "id",
      "name",
      "areas",
      "ways",
      "promise_days",
      "recipient",
      "bsl_address",
      "bsl_hours",
    ])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("caseworkers")
          .select("caseworkers.id")
          .whereRef("caseworkers.organisation_id", "=", "organisations.id")
          .where("caseworkers.ended_at", "is", null),
      ),
    )
    .orderBy("name")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    areas: v.parse(Areas, JSON.parse(row.areas)),
    ways: v.parse(Ways, JSON.parse(row.ways)),
    promiseDays: row.promise_days,
    recipient: row.recipient,
    bslContact: { address: row.bsl_address, hours: row.bsl_hours },
  }));
}

/** Names of organisations that have nobody who can unseal, for `/readyz` (F13). */
export async function organisationsWithoutCaseworker(db: Db): Promise<number> {
  const all = await db
    .selectFrom("organisations")
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(all.count) - (await receivingOrganisations(db)).length;
}

/** Reads what seals and counts, for the mail helper of a reply and for the list. */
export async function findOrganisation(db: Db, id: string) {
  const row = await db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { ...row, identity_for_recovery: bytesOf(row.identity_for_recovery) };
}
