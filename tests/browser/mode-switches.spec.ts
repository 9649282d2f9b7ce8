import { expect, test } from "@playwright/test";
import { questions } from "../../src/domain/questionnaire/questions.ts";
import { chance } from "../fault/random.ts";
import { openForReports } from "../support/keep-journey.ts";
import { startRelay, type RelayProcess } from "../support/relay-process.ts";
import { expectAllKept, type Person, walk } from "./modes/mode-walk.ts";
import { giveEyes } from "./modes/page-eyes.ts";

const walks = process.env["HEARD_LONG"] === "1" ? 500 : 30;
const seed = Number(process.env["HEARD_SEED"] ?? 20_261_121);
/** The page is loaded anew so often, with nothing left but what the device kept. */
const walksToReload = 15;

let relay: RelayProcess;
test.beforeAll(async () => {
  relay = await startRelay();
  await openForReports(relay);
});
test.afterAll(() => relay.stop());

test(`whoever changes the mode at any question, by pointer, by keyboard or in another window, finds the new words, every answer and the focus where it was (${String(walks)} walks, seed ${String(seed)})`, async ({
  context,
}) => {
  test.setTimeout(60_000 + walks * 1000);
  const page = await context.newPage();
  await giveEyes(page);
  await page.goto(`${relay.origin}/tell`);
  const other = await context.newPage();
  await other.goto(`${relay.origin}/about`);
  const person: Person = {
    page,
    other,
    chance: chance(seed),
    tally: { kinds: new Set(), ways: new Map(), answers: 0, kept: 0 },
    mode: "standard",
    told: new Map(),
  };
  for (let count = 1; count <= walks; count++) {
    await test.step(`walk ${String(count)}`, async () => walk(person));
    if (count % walksToReload === 0 || count === walks)
      await expectAllKept(person);
  }
  const { kinds, ways, answers, kept } = person.tally;
  expect([...ways.keys()].toSorted()).toEqual([
    "Enter",
    "Space",
    "other window",
    "pointer",
  ]);
  expect(answers).toBeGreaterThan(walks);
  expect(kept).toBeGreaterThan(walks / 2);
  expect([...kinds].toSorted()).toEqual(
    [...new Set(questions.map(({ kind }) => kind))].toSorted(),
  );
});
