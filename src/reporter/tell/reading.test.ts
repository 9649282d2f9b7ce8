import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { dexieReporterStore } from "../../device/dexie-reporter-store.ts";
import {
  type DraftWriter,
  openDraftWriter,
} from "../../device/draft-writer.ts";
import type { DraftStore } from "../../device/reporter-store.ts";
import { openVault } from "../../device/vault.ts";
import { answerOf } from "../../domain/questionnaire/engine.ts";
import type { Entry } from "../../domain/questionnaire/entry.ts";
import { withoutContradiction } from "../../domain/questionnaire/options.ts";
import { questions } from "../../domain/questionnaire/questions.ts";
import type { AnswerValue, Mode } from "../../domain/report/answer.ts";
import { newReport } from "../../domain/report/new-report.ts";
import { startEnglish } from "../words/start-english.ts";
import { withAnswer } from "./change-draft.ts";
import { askedWords } from "./question-words.ts";
import { newReading, type Reading } from "./reading.ts";

const runs = 500;
const modes: readonly Mode[] = ["standard", "easy-read", "bsl"];

/** What somebody does on a question: answers it, takes the answer back, or reads on in another mode. */
type Step =
  | {
      readonly is: "answer";
      readonly entry: Entry;
      readonly value: AnswerValue;
    }
  | { readonly is: "clear"; readonly entry: Entry }
  | { readonly is: "mode"; readonly entry: Entry; readonly mode: Mode };

let drafts: DraftStore;

beforeAll(async () => {
  startEnglish();
  const vault = await openVault("modes", () => 0);
  drafts = dexieReporterStore(vault).drafts;
});

test(`whoever changes the mode between answers loses none of them, and each says in which mode it was read (${String(runs)} walks)`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uuid(),
      fc.array(anyStep(), { minLength: 4, maxLength: 24 }),
      walkLosesNothing,
    ),
    { numRuns: runs },
  );
}, 120_000);

async function walkLosesNothing(id: string, steps: readonly Step[]) {
  const reading = newReading(() => 0);
  reading.readIn("standard");
  const writer = await newWriter(id);
  const told = new Map<string, { value: AnswerValue; mode: Mode }>();
  let mode: Mode = "standard";
  for (const step of steps) {
    if (step.is === "mode") ({ mode } = step);
    else if (step.is === "clear") told.delete(step.entry.id);
    else told.set(step.entry.id, { value: step.value, mode });
    take(step, writer, reading);
  }
  expect(await writer.flush()).toEqual({ is: "kept" });
  await writer.close();
  const kept = await newWriter(id);
  expectAllTold(kept, told);
  await kept.close();
}

function take(step: Step, writer: DraftWriter, reading: Reading): void {
  if (step.is === "mode") {
    reading.readIn(step.mode);
    // The question stands there in the new words: one without them throws.
    expect(askedWords(step.entry, null).title).not.toBe("");
    return;
  }
  const value = step.is === "answer" ? step.value : null;
  writer.change((draft) =>
    withAnswer(draft, step.entry.id, value, reading.manner()),
  );
}

function expectAllTold(
  writer: DraftWriter,
  told: ReadonlyMap<string, { value: AnswerValue; mode: Mode }>,
): void {
  const { report } = writer.state().draft;
  const kept = questions.flatMap(({ id }) => {
    const answer = answerOf(report, id);
    return answer ? [[id, answer.value, answer.mode]] : [];
  });
  const wanted = questions.flatMap(({ id }) => {
    const answer = told.get(id);
    return answer ? [[id, answer.value, answer.mode]] : [];
  });
  expect(kept).toEqual(wanted);
}

async function newWriter(id: string): Promise<DraftWriter> {
  const startedAt = "2026-11-21T12:00:00.000Z";
  const report = newReport({
    id,
    incidentId: id,
    language: "en-GB",
    startedAt,
  });
  return openDraftWriter({
    drafts,
    draft: { report, wasAt: null },
    locks: undefined,
    channel: (name) => new BroadcastChannel(name),
    schedule: () => undefined,
  });
}

function anyStep(): fc.Arbitrary<Step> {
  const entry = fc.constantFrom(...questions);
  return fc.oneof(
    { weight: 3, arbitrary: entry.chain(anyAnswer) },
    {
      weight: 1,
      arbitrary: entry.map((asked): Step => ({ is: "clear", entry: asked })),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(entry, fc.constantFrom(...modes))
        .map(([asked, mode]): Step => ({ is: "mode", entry: asked, mode })),
    },
  );
}

function anyAnswer(entry: Entry): fc.Arbitrary<Step> {
  return anyValue(entry).map((value) => ({ is: "answer", entry, value }));
}

/** Any answer of the question's own kind, or that the person is not sure. */
function anyValue(entry: Entry): fc.Arbitrary<AnswerValue> {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const ids = (entry.options ?? []).map(({ id }) => id);
  const notSure = fc.constant<AnswerValue>({ kind: "not-sure" });
  switch (entry.kind) {
    case "long-text":
    case "short-text":
      return words.map((text) => ({ kind: "text", text }));
    case "people":
      return words.map((description) => ({ kind: "people", description }));
    case "place":
      return fc
        .tuple(words, words)
        .map(([area, details]) => ({ kind: "place", area, details }));
    case "one-choice":
      return fc
        .tuple(fc.constantFrom(...ids), words)
        .map(([choice, details]) => ({ kind: "choice", choice, details }));
    case "many-choices":
      return fc.tuple(fc.subarray(ids), words).map(([choices, details]) => ({
        kind: "choices",
        choices: withoutContradiction(entry, choices),
        details,
      }));
    case "about-when":
      return words.map((written) => ({
        kind: "about-when",
        when: { is: "last-week", written },
      }));
    case "fields":
      return fc
        .dictionary(fc.constantFrom(...(entry.fields ?? ["none"])), words)
        .map((fields) => ({ kind: "fields", fields }));
    case "consent":
      return fc
        .subarray(ids)
        .map((may) => ({ kind: "consent", organisationId: "", may }));
    case "contact":
      return notSure;
  }
}
