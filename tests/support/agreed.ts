import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";

const mostMs = 5_000;

/**
 * Holds what is drawn of a page to the file that was agreed (`tests/browser/{path}`). A page is given five seconds, as a person
 * gives it, since some of it comes a moment later: a saved mark that goes, a control that is loaded, news. A page that differs
 * does not end the walk.
 */
export async function expectAgreed(
  draw: () => Promise<string>,
  path: readonly string[],
): Promise<void> {
  const agreed = await readFile(
    test.info().snapshotPath(...path),
    "utf8",
  ).catch(() => null);
  let drawn = await draw();
  const isAgreed = async () => {
    const before = drawn;
    drawn = await draw();
    // A page that is to be agreed anew is drawn when it has come to rest.
    return isAnew() ? before === drawn : drawn === agreed;
  };
  if (isAnew() || drawn !== agreed)
    await expect
      .poll(isAgreed, { timeout: mostMs, intervals: [1_500] })
      .toBe(true)
      .catch(() => null);
  expect.soft(drawn).toMatchSnapshot([...path]);
}

function isAnew(): boolean {
  return ["all", "changed"].includes(test.info().config.updateSnapshots);
}
