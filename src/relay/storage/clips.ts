import * as v from "valibot";
import { Clip, clipFileOf } from "../../domain/bsl/clip.ts";
import type {
  BslContact,
  CaseworkBsl,
  ListedClip,
} from "../../protocol/clips.ts";
import type { Db } from "./tables.ts";

/** Every clip of every organisation, in the order of their keys (R70). */
export async function readClips(db: Db): Promise<ListedClip[]> {
  const rows = await db
    .selectFrom("clips")
    .select(["organisation_id", "key", "manifest"])
    .orderBy("key")
    .orderBy("organisation_id")
    .execute();
  return rows.map(({ organisation_id, key, manifest }) => ({
    ...readManifest(manifest),
    key,
    organisationId: organisation_id,
  }));
}

/** What one organisation has given (R75). */
export async function readCaseworkBsl(
  db: Db,
  organisationId: string,
): Promise<CaseworkBsl> {
  const rows = await db
    .selectFrom("clips")
    .select(["key", "manifest", "changed_at"])
    .where("organisation_id", "=", organisationId)
    .orderBy("key")
    .execute();
  const { bsl_address, bsl_hours } = await db
    .selectFrom("organisations")
    .select(["bsl_address", "bsl_hours"])
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return {
    clips: rows.map(({ key, manifest, changed_at }) => ({
      ...readManifest(manifest),
      key,
      changedAt: changed_at,
    })),
    contact: { address: bsl_address, hours: bsl_hours },
  };
}

/** Puts a clip in its place, over the one that is there. Gives the files that the former one named. */
export async function putClip(
  db: Db,
  organisationId: string,
  key: string,
  clip: Clip,
  changedAt: string,
): Promise<readonly string[]> {
  const before = await filesOf(db, organisationId, key);
  const values = {
    manifest: JSON.stringify(clip),
    video_file: clipFileOf(clip.src) ?? null,
    captions_file: clipFileOf(clip.captions) ?? null,
    changed_at: changedAt,
  };
  await db
    .insertInto("clips")
    .values({ organisation_id: organisationId, key, ...values })
    .onConflict((conflict) =>
      conflict.columns(["organisation_id", "key"]).doUpdateSet(values),
    )
    .execute();
  return before;
}

/** Takes a clip away. Doing so twice is no fault. Gives the files that it named. */
export async function removeClip(
  db: Db,
  organisationId: string,
  key: string,
): Promise<readonly string[]> {
  const before = await filesOf(db, organisationId, key);
  await db
    .deleteFrom("clips")
    .where("organisation_id", "=", organisationId)
    .where("key", "=", key)
    .execute();
  return before;
}

async function filesOf(
  db: Db,
  organisationId: string,
  key: string,
): Promise<readonly string[]> {
  const row = await db
    .selectFrom("clips")
    .select(["video_file", "captions_file"])
    .where("organisation_id", "=", organisationId)
    .where("key", "=", key)
    .executeTakeFirst();
  return [row?.video_file, row?.captions_file].filter(
    (name) => typeof name === "string",
  );
}

/** The files that some clip names. */
export async function clipFilesInUse(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("clips")
    .select(["video_file", "captions_file"])
    .execute();
  const names = rows.flatMap((row) => [row.video_file, row.captions_file]);
  return new Set(names.filter((name) => name !== null));
}

/** Keeps how the organisation is reached in BSL (R76). */
export async function putBslContact(
  db: Db,
  organisationId: string,
  contact: BslContact,
): Promise<void> {
  await db
    .updateTable("organisations")
    .set({ bsl_address: contact.address, bsl_hours: contact.hours })
    .where("id", "=", organisationId)
    .execute();
}

function readManifest(text: string): Clip {
  return v.parse(Clip, JSON.parse(text));
}
