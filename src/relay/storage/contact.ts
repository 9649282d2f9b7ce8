import { bytesOf, type Db } from "./tables.ts";

/** The contact rules of a report, encrypted for the purpose `contact` about its id. */
export async function readContact(
  db: Db,
  reportId: string,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom("reports")
    .select("contact")
    .where("id", "=", reportId)
    .executeTakeFirst();
  return row === undefined ? undefined : bytesOf(row.contact);
}
