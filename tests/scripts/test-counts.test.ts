import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countPlaywright, countVitest } from "../../scripts/test-counts.mjs";
import { type TempDir, tempDir } from "../support/temp-dir.ts";

let folder: TempDir;

beforeEach(async () => {
  folder = await tempDir("counts");
});
afterEach(() => folder.remove());

async function report(content: unknown): Promise<string> {
  const path = join(folder.path, "report.json");
  await writeFile(path, JSON.stringify(content));
  return path;
}

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [{}] }],
};

const playwrightReport = {
  stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
};

describe("the sum of a test run", () => {
  it("counts what Vitest passed and left out", async () => {
    expect(countVitest(await report(vitestReport), true)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 1,
    });
  });

  it("counts a test file that cannot be loaded as failed", async () => {
    const broken = [{ status: "failed", assertionResults: [] }];
    const path = await report({ ...vitestReport, testResults: broken });
    expect(countVitest(path, false).failed).toBe(1);
  });

  it("counts a run that broke between tests as failed", async () => {
    expect(countVitest(await report(vitestReport), false).failed).toBe(1);
  });

  it("counts a browser test that passed at the second try as failed", async () => {
    expect(countPlaywright(await report(playwrightReport), false)).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    });
  });

  it("counts a run without a report as failed", () => {
    const nowhere = join(folder.path, "nowhere.json");
    const failed = { passed: 0, failed: 1, skipped: 0 };
    expect(countVitest(nowhere, true)).toEqual(failed);
    expect(countPlaywright(nowhere, true)).toEqual(failed);
  });
});
