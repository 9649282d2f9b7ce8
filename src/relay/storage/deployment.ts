import { bytesOf, type Db } from "./tables.ts";

export type Deployment = {
  readonly receiptSalt: string;
  readonly keyCheck: Uint8Array;
  /** Null once set-up was done. */
  readonly setUpCodeHash: string | null;
};

/** Gives what is fixed for this deployment, and keeps `fresh` as that where nothing is yet. Relays that start together agree. */
export async function keepDeployment(
  db: Db,
  fresh: Deployment,
): Promise<Deployment> {
  await db
    .insertInto("deployment")
    .values({
      id: 1,
      receipt_salt: fresh.receiptSalt,
      key_check: fresh.keyCheck,
      set_up_code_hash: fresh.setUpCodeHash,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const row = await db
    .selectFrom("deployment")
    .selectAll()
    .executeTakeFirstOrThrow();
  return {
    receiptSalt: row.receipt_salt,
    keyCheck: bytesOf(row.key_check),
    setUpCodeHash: row.set_up_code_hash,
  };
}

/** Puts another code in the place of one that was not used. Gives false when set-up has been done. */
export async function replaceSetUpCode(db: Db, hash: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("deployment")
    .set({ set_up_code_hash: hash })
    .where("set_up_code_hash", "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether set-up is still to be done. */
export async function isSetUpNeeded(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom("deployment")
    .select("set_up_code_hash")
    .executeTakeFirst();
  return row !== undefined && row.set_up_code_hash !== null;
}

export type CodeUse = "used" | "wrong-code" | "already-set-up";

/** Uses the one-time code up. Of two that come at once, one gets it (R30). */
export async function useSetUpCode(db: Db, hash: string): Promise<CodeUse> {
  const { numUpdatedRows } = await db
    .updateTable("deployment")
    .set({ set_up_code_hash: null })
    .where("set_up_code_hash", "=", hash)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return "used";
  return (await isSetUpNeeded(db)) ? "wrong-code" : "already-set-up";
}
