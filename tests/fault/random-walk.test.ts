import { afterAll, beforeAll, expect, test } from "vitest";
import { tempDir, type TempDir } from "../support/temp-dir.ts";
import { setUpRelay, type RelaySetUp } from "../support/set-up-relay.ts";
import { walk } from "./walk.ts";
import { expectEndsWell } from "./walk-ends-well.ts";

const isLong = process.env["HEARD_LONG"] === "1";
const seeds = isLong ? 5000 : 200;
const inOneTest = 20;
const acts = 40;

let folder: TempDir;
let start: RelaySetUp;
const came = new Map<string, number>();

beforeAll(async () => {
  folder = await tempDir("walk-start");
  start = await setUpRelay(folder.path);
});
afterAll(() => folder.remove());

/** A seed that once failed gets a test with its number and what it showed, and stays. */
test.each(
  Array.from({ length: seeds / inOneTest }, (_, group) => group * inOneTest),
)(
  "F6, F7, F8, F14, F19: walks from seed %i lose nothing, double nothing, show the relay nothing",
  { timeout: 120_000 },
  async (first) => {
    for (let seed = first; seed < first + inOneTest; seed += 1)
      await walkWell(seed);
  },
);

test("the walks met every fate that the network has", () => {
  expect([...came.keys()].sort()).toEqual([
    "answered",
    "busy",
    "comes-again-later",
    "cut-after",
    "doubled",
    "garbage-after",
    "garbage-before",
    "lost-after",
    "lost-before",
    "portal",
  ]);
});

async function walkWell(seed: number): Promise<void> {
  try {
    const world = await walk(start, seed, acts);
    for (const network of world.networks)
      for (const [fate, times] of network.came)
        came.set(fate, (came.get(fate) ?? 0) + times);
    await expectEndsWell(world).finally(() => world.end());
  } catch (cause) {
    throw new Error(`seed ${String(seed)}, ${String(acts)} acts`, { cause });
  }
}
