import type { Context } from "../context.ts";
import { clipFilesInUse } from "../storage/clips.ts";

/** A file that was sent, and then named by no clip within a day, was given up. */
const givenUpAfterMs = 24 * 60 * 60_000;

/**
 * Removes the files that no clip names.
 *
 * @param names Files that were named until now; others are removed only once they are a day old.
 */
export async function removeUnusedFiles(
  { clipFiles, storage }: Pick<Context, "clipFiles" | "storage">,
  names: readonly string[] = [],
): Promise<void> {
  // By the clock of the disk, which wrote the times of the files.
  const old = await clipFiles.olderThan(new Date(Date.now() - givenUpAfterMs));
  const used = await clipFilesInUse(storage.db);
  for (const name of new Set([...names, ...old]))
    if (!used.has(name)) await clipFiles.remove(name);
}
