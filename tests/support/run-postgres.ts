import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import {
  type PostgresPlace,
  type PostgresServer,
  serverAt,
  startPostgres,
} from "./postgres.ts";

const startWithinMs = 50_000;

/**
 * Gives the one PostgreSQL of this run of vitest, started by whichever test
 * file asks first. Pass `inject("runDirectory")`.
 *
 * Never pause or stop this one: other files use it. Each test takes a database
 * of its own with `newDatabase`.
 */
export async function runPostgres(
  runDirectory: string,
): Promise<Pick<PostgresServer, "newDatabase">> {
  if (await isFirstToAsk(runDirectory)) {
    const { place } = await startPostgres();
    const draft = join(runDirectory, "postgres.draft");
    await writeFile(draft, JSON.stringify(place));
    await rename(draft, placeFile(runDirectory));
  }
  const giveUpAt = Date.now() + startWithinMs;
  while (!existsSync(placeFile(runDirectory))) {
    if (Date.now() > giveUpAt) throw new Error("PostgreSQL did not start.");
    await delay(50);
  }
  return serverAt(await readPlace(runDirectory));
}

/** Ends the server of this run, if any test asked for it. */
export async function stopRunPostgres(runDirectory: string): Promise<void> {
  if (!existsSync(placeFile(runDirectory))) return;
  await serverAt(await readPlace(runDirectory)).stop();
}

function placeFile(runDirectory: string): string {
  return join(runDirectory, "postgres.json");
}

async function readPlace(runDirectory: string): Promise<PostgresPlace> {
  const text = await readFile(placeFile(runDirectory), "utf8");
  return JSON.parse(text) as PostgresPlace;
}

async function isFirstToAsk(runDirectory: string): Promise<boolean> {
  try {
    await writeFile(join(runDirectory, "postgres.asked"), "", { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}
