import { readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * Counts the tests of a Vitest run from its JSON report.
 *
 * @param {string} reportFile
 * @param {boolean} hasPassed whether Vitest itself ended well
 * @returns {Counts}
 */
export function countVitest(reportFile, hasPassed) {
  const report = readReport(reportFile);
  if (report === undefined) return nothingButAFailure();
  // A file that cannot be loaded has no tests that could fail.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === "failed" && file.assertionResults.length === 0,
  );
  return withOneFailureAtLeast(hasPassed, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Counts the tests of a Playwright run from its JSON report.
 *
 * @param {string} reportFile
 * @param {boolean} hasPassed whether Playwright itself ended well
 * @returns {Counts}
 */
export function countPlaywright(reportFile, hasPassed) {
  const report = readReport(reportFile);
  if (report === undefined) return nothingButAFailure();
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withOneFailureAtLeast(hasPassed, {
    passed: expected,
    failed: unexpected + flaky,
    skipped,
  });
}

/**
 * A run can end badly with no failed test: an error between tests, a time-out.
 *
 * @param {boolean} hasPassed
 * @param {Counts} counts
 */
function withOneFailureAtLeast(hasPassed, counts) {
  return hasPassed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @returns {Counts} */
function nothingButAFailure() {
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
