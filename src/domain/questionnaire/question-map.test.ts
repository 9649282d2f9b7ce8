import { expect, test } from "vitest";
import questionnaire from "../../../locales/en-GB/questionnaire.json" with { type: "json" };
import { askedQuestions, lastQuestions } from "./engine.ts";
import { blankReport } from "../../../tests/support/told.ts";
import { lastSection } from "./entry.ts";
import { seenOptions } from "./options.ts";
import { questions } from "./questions.ts";

type Words = {
  readonly title?: string;
  readonly steps?: Readonly<Record<string, { readonly title: string }>>;
  readonly options?: Readonly<Record<string, string>>;
  readonly details?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly words?: string;
};
const { sections: _names, ...groups } = questionnaire;
const words: Readonly<Record<string, Words | undefined>> = groups;

test("21: no fact is asked twice: no question, step or field has the name of another", () => {
  const asked = questions.flatMap(({ id, fields = [] }) => {
    const { title, steps = {}, fields: named = {} } = words[id] ?? {};
    const titles = Object.values(steps).map((step) => step.title);
    return [
      ...(title === undefined || titles.includes(title) ? [] : [title]),
      ...titles,
      ...fields.map((field) => named[field] ?? field),
    ];
  });
  expect(asked.filter((title, at) => asked.indexOf(title) !== at)).toEqual([]);
});

test("21: what somebody needs is asked in one place alone", () => {
  const { steps } = words["how-to-reach-you"] ?? {};
  expect(Object.keys(steps ?? {})).not.toContain("access-needs");
});

test("16: no page shows more than five choices before more are asked for, 'I am not sure' among them", () => {
  for (const entry of questions) {
    const { main, more } = seenOptions(entry);
    expect(main.length, entry.id).toBeLessThanOrEqual(5);
    expect([...main, ...more]).toHaveLength(entry.options?.length ?? 0);
    expect(more.map(({ id }) => id)).not.toContain("not-sure");
    expect(more.filter(({ isNone }) => isNone)).toEqual([]);
  }
});

test("every option, field and box has its words, and no words are left of what is not asked", () => {
  for (const entry of questions) {
    const said = words[entry.id] ?? {};
    const ids = entry.options?.map(({ id }) => id);
    if (ids !== undefined && said.steps === undefined)
      expect(Object.keys(said.options ?? {}).toSorted()).toEqual(
        ids.toSorted(),
      );
    if (entry.kind !== "about-when") {
      const detailed = (entry.options ?? []).filter(
        ({ hasDetails }) => hasDetails,
      );
      expect(Object.keys(said.details ?? {}), entry.id).toEqual(
        detailed.map(({ id }) => id),
      );
    }
    expect(Object.keys(said.fields ?? {})).toEqual(entry.fields ?? []);
    expect(said.words !== undefined, entry.id).toBe(entry.hasWords === true);
  }
});

test("one box for more words stands under a question at most", () => {
  for (const { id, hasWords, options = [] } of questions) {
    const boxes = options.filter(({ hasDetails }) => hasDetails).length;
    expect(boxes + (hasWords ? 1 : 0), id).toBeLessThanOrEqual(1);
  }
});

test("27: the questions about equality are asked after all others, and never count as left", () => {
  const asked = askedQuestions(blankReport());
  expect(asked.some(({ section }) => section === lastSection)).toBe(false);
  expect(questions.slice(-lastQuestions().length)).toEqual(lastQuestions());
});
