import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { stopRunPostgres } from "./run-postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A folder that lives as long as one run of vitest. */
    runDirectory: string;
  }
}

let runDirectory: string;

/** Vitest calls this once before all test files. */
export async function setup(project: TestProject): Promise<void> {
  runDirectory = await mkdtemp(join(tmpdir(), "heard-run-"));
  project.provide("runDirectory", runDirectory);
}

/** Vitest calls this once after all test files. */
export async function teardown(): Promise<void> {
  await stopRunPostgres(runDirectory);
  await rm(runDirectory, { recursive: true, force: true });
}
