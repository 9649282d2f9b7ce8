import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface TempDir {
  path: string;
  remove: () => Promise<void>;
}

/** Makes a new folder for one test; `remove` takes it away with all in it. */
export async function tempDir(purpose: string): Promise<TempDir> {
  const path = await mkdtemp(join(tmpdir(), `heard-${purpose}-`));
  return {
    path,
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
