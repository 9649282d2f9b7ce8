import { describe, expect, it } from "vitest";
import { questions } from "../../src/domain/questionnaire/questions.ts";
import { questionIdFaults } from "./question-ids.ts";
import { isTest, readSources } from "./source-files.ts";

const ids = questions.map(({ id }) => id);

describe("ids of questions", () => {
  it("stand in the questionnaire alone", () => {
    const files = readSources(["src"], /\.tsx?$/).filter(
      ({ path }) =>
        !path.startsWith("src/domain/questionnaire/") &&
        // Examples show a component, and know no questionnaire.
        !path.endsWith("/examples.tsx") &&
        !isTest(path),
    );
    expect(files).not.toEqual([]);
    expect(questionIdFaults(files, ids)).toEqual([]);
  });
});

describe("the question id test catches", () => {
  it.each([
    'const when = answers["when-it-happened"];',
    'found.set("perception/why-it-happened", words);',
    "t(`questionnaire:what-happened.title`)",
  ])("%s", (line) => {
    const faults = questionIdFaults([{ path: "src/a.ts", text: line }], ids);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^src\/a\.ts:1: /);
  });

  it("nothing in a comment, an import or the name of a part", () => {
    const text =
      '/** As `what-happened`. */\nimport { a } from "./what-happened.ts";\nt("questionnaire:sections.what-happened");';
    expect(questionIdFaults([{ path: "src/a.ts", text }], ids)).toEqual([]);
  });
});
