import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { answer, blankReport, words } from "../../../tests/support/told.ts";
import { answerQuestion, clearAnswer } from "../questionnaire/engine.ts";
import { questions } from "../questionnaire/questions.ts";
import { tellPerception } from "./perception.ts";

const src = join(import.meta.dirname, "../..");

test("words and parts of who they are stand side by side, and are taken back one by one", () => {
  const because = answer({
    kind: "choices",
    choices: ["disability", "race"],
    details: "",
  });
  let report = tellPerception(blankReport(), "words", words("They said so."));
  report = tellPerception(report, "because", because);
  expect(report.perception).toEqual({ words: words("They said so."), because });
  report = tellPerception(report, "words", null);
  expect(report.perception).toEqual({ words: null, because });
});

test("no other question can change a perception", () => {
  const told = tellPerception(blankReport(), "words", words("Mine."));
  for (const { id, keptIn } of questions) {
    if (keptIn.startsWith("perception")) continue;
    expect(answerQuestion(told, id, words("x")).perception).toBe(
      told.perception,
    );
    expect(clearAnswer(told, id).perception).toBe(told.perception);
  }
});

test("no other code writes a perception", () => {
  const writers = sourceFiles().filter(writesPerception);
  expect(writers).toEqual([
    "domain/report/new-report.ts",
    "domain/report/perception.ts",
  ]);
});

test("the organisation's side cannot reach the code that writes one", () => {
  const reaching = sourceFiles().filter(
    (file) =>
      /^(?:caseworker|relay|design-system|device|sync|protocol|service-worker)\//u.test(
        file,
      ) &&
      imports(file).some((name) =>
        /(?:report\/perception|questionnaire\/engine)\.ts$/u.test(name),
      ) &&
      /\b(?:tellPerception|answerQuestion|clearAnswer)\b/u.test(text(file)),
  );
  expect(reaching).toEqual([]);
});

function sourceFiles(): readonly string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter(
      (file) =>
        file.isFile() &&
        /\.tsx?$/u.test(file.name) &&
        !/\.(?:test|spec|contract)\.tsx?$/u.test(file.name),
    )
    .map((file) => relative(src, join(file.parentPath, file.name)))
    .sort();
}

function text(file: string): string {
  return readFileSync(join(src, file), "utf8");
}

function imports(file: string): readonly string[] {
  return ts
    .preProcessFile(text(file))
    .importedFiles.map((found) => found.fileName);
}

/** Whether a file makes an object with a perception that is no type and no schema, or assigns to one. */
function writesPerception(file: string): boolean {
  const tree = ts.createSourceFile(
    file,
    text(file),
    ts.ScriptTarget.Latest,
    true,
  );
  const names = new Set(["perception", "because"]);
  const visit = (node: ts.Node): boolean => {
    const isMember =
      (ts.isPropertyAssignment(node) ||
        ts.isShorthandPropertyAssignment(node)) &&
      names.has(node.name.getText(tree)) &&
      !isSchemaMember(node);
    const isAssignment =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      names.has(node.left.name.text);
    return isMember || isAssignment || (ts.forEachChild(node, visit) ?? false);
  };
  return visit(tree);
}

/** `perception: Perception` and `because: v.nullable(Answer)` in report.ts say what one is; they make none. */
function isSchemaMember(node: ts.Node): boolean {
  return node.getSourceFile().fileName === "domain/report/report.ts";
}
