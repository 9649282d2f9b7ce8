import { expect, test } from "vitest";
import { tryAgain } from "./try-again.ts";

/** A page whose time stands still. */
function stillPage() {
  const waits: (number | undefined)[] = [];
  const page = Object.assign(new EventTarget(), {
    setTimeout: (_: unknown, afterMs?: number) => waits.push(afterMs),
    clearTimeout: () => undefined,
  });
  return { page: page as unknown as Window, waits };
}

test("tries once when the network returns, and no more after that", () => {
  const { page } = stillPage();
  let tries = 0;
  tryAgain(page, 0, () => tries++);
  page.dispatchEvent(new Event("online"));
  page.dispatchEvent(new Event("online"));
  expect(tries).toBe(1);
});

test("waits longer after each try, and a minute at most", () => {
  const { page, waits } = stillPage();
  for (const tries of [0, 1, 2, 20]) tryAgain(page, tries, () => undefined);
  expect(waits).toEqual([2_000, 4_000, 8_000, 60_000]);
});
