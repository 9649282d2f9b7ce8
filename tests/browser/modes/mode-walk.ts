import { expect, type Page } from "@playwright/test";
import type { Mode } from "../../../src/domain/report/answer.ts";
import type { Chance } from "../../fault/random.ts";
import { saidIn } from "../../support/said.ts";
import { type Place, places, titleIn, wordsIn } from "./asked-places.ts";
import type { Seen } from "./page-eyes.ts";

/** How a mode is changed: by pointer, by keyboard, or in another window of the same person. */
const ways = ["pointer", "Enter", "Space", "other window"] as const;
type SwitchWay = (typeof ways)[number];

/** What was done and found in all walks. */
type Tally = {
  readonly kinds: Set<string>;
  readonly ways: Map<SwitchWay, number>;
  answers: number;
  kept: number;
};

/** The windows of one person, and what was told so far. */
export type Person = {
  readonly page: Page;
  /** A second window, which shows no question. */
  readonly other: Page;
  readonly chance: Chance;
  readonly tally: Tally;
  mode: Mode;
  /** What stood on each page when it was left; of those that were answered. */
  readonly told: Map<string, { place: Place; answers: Seen["answers"] }>;
};

/**
 * Opens any question and answers it and changes the mode, in turns. After each change the new words are there, the answers stand
 * as they were, and the focus is where it was.
 */
export async function walk(person: Person): Promise<void> {
  const { page, chance, tally } = person;
  const asked = places.filter((each) => isAsked(person, each));
  // Every kind of question comes before any comes again.
  const fresh = asked.filter(({ entry }) => !tally.kinds.has(entry.kind));
  const place = chance.pick(fresh.length > 0 ? fresh : asked);
  tally.kinds.add(place.entry.kind);
  expect(await open(page, place, person.mode)).toBe(true);
  for (let turn = 1 + chance.below(3); turn > 0; turn--) {
    if (chance.is(0.8)) await answer(person, place);
    await changeMode(person, place);
  }
}

/** After a reload only what the device kept is there: it is what was told. */
export async function expectAllKept(person: Person): Promise<void> {
  const { page, told, mode, tally } = person;
  const saving = page.getByText(saidIn(mode).reporter.saved.saving);
  await expect(saving).toHaveCount(0);
  await page.reload();
  for (const [path, { place, answers }] of told) {
    expect(await open(page, place, mode), path).toBe(true);
    const seen = await see(page, place, mode);
    expect({ path, ...seen.answers }).toEqual({ path, ...answers });
    tally.kept += 1;
  }
}

async function open(page: Page, place: Place, mode: Mode): Promise<boolean> {
  return page.evaluate(async ([path, title]) => window.eyes.open(path, title), [
    place.path,
    titleIn(mode, place),
  ] as const);
}

async function see(page: Page, place: Place, mode: Mode): Promise<Seen> {
  return page.evaluate(
    async (words) => window.eyes.seeAs(words),
    [titleIn(mode, place), ...wordsIn(mode, place)],
  );
}

/** Types into, ticks or opens one of the page's controls, as a hand at a keyboard does. */
async function answer(person: Person, place: Place): Promise<void> {
  const { page, chance, tally, told } = person;
  const controls = await page.evaluate(() => window.eyes.controls());
  if (controls.length === 0) return;
  const { at, is } = chance.pick(controls);
  const before = await page.evaluate(
    ([index, part]) => window.eyes.focusOn(index, part),
    [at, chance.next()] as const,
  );
  const text = is === "tick" || is === "more" ? "" : anyText(chance, is);
  if (text === "") await page.keyboard.press("Space");
  else await page.keyboard.insertText(text);
  const { answers } = await see(page, place, person.mode);
  if (text !== "")
    expect(lengthOf(answers)).toBe(lengthOf(before) + text.length);
  tally.answers += 1;
  told.set(place.path, { place, answers });
  // What is safe decides what is asked of the others.
  if (place.step === "ways")
    for (const step of ["first", "never"])
      told.delete(place.path.replace(/ways$/u, step));
}

/** Presses a switch of the bar, and looks at all that a person would notice. */
async function changeMode(person: Person, place: Place): Promise<void> {
  const { page, chance, tally, mode } = person;
  const pressed = chance.pick(["easy-read", "bsl"] as const);
  const way = chance.pick(ways);
  const { frame } = saidIn(mode).reporter;
  const label = pressed === "bsl" ? frame.signs : frame.easyRead;
  const before = await press(person, way, label);
  person.mode = mode === pressed ? "standard" : pressed;
  const seen = await see(page, place, person.mode);
  const { title, words, answers, isHeld, focus } = seen;
  const step = `${place.path}: ${mode} to ${person.mode} by ${way}`;
  expect({ step, title, answers }).toEqual({
    step,
    title: titleIn(person.mode, place),
    answers: before,
  });
  for (const each of wordsIn(person.mode, place))
    expect(words, step).toContain(each);
  expect(isHeld, `${step}: the focus is on ${focus}`).toBe(true);
  tally.ways.set(way, (tally.ways.get(way) ?? 0) + 1);
}

/** Gives what was answered just before. */
async function press(
  { page, other }: Person,
  way: SwitchWay,
  label: string,
): Promise<Seen["answers"]> {
  const { answers, x, y } = await page.evaluate(
    ([name, isByKey]) => window.eyes.hold(name, isByKey),
    [
      way === "other window" ? null : label,
      way === "Enter" || way === "Space",
    ] as const,
  );
  if (way === "pointer") await page.mouse.click(x, y);
  else if (way === "other window")
    await other.getByRole("button", { name: label, exact: true }).click();
  else await page.keyboard.press(way);
  return answers;
}

/** Steps are only asked where email was chosen among the ways, and another beside it. */
function isAsked({ told }: Person, { entry, step }: Place): boolean {
  if (entry.kind !== "contact" || step === "ways") return true;
  const [ways] = [...told.values()].filter(
    ({ place }) => place.step === "ways",
  );
  const chosen = Object.keys(ways?.answers ?? {});
  if (step === "never" || step === "unsafe") return true;
  return step === "first" ? chosen.length > 1 : chosen.includes("ways=email");
}

const graphemes = [..."abc deé ñßłЖ文あ👍🏽🧑‍🦽<>&\"'%{}[]*_~؟שא0189.,!?-"];

function anyText(chance: Chance, is: "line" | "lines" | "email"): string {
  // What an address cannot hold, the browser takes out itself.
  const from = is === "email" ? [..."abcxyz0189._-@"] : graphemes;
  const length = 1 + chance.below(12);
  const letters = Array.from({ length }, () => chance.pick(from));
  if (is === "lines" && chance.is(0.3)) letters.push("\n", "z");
  return letters.join("");
}

function lengthOf(answers: Seen["answers"]): number {
  return Object.values(answers).join("").length;
}
