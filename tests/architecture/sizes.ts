import ts from "typescript";
import { isTest, type SourceFile } from "./source-files.ts";

const mostLinesOfFile = 300;
const mostLinesOfTestFile = 500;
const mostLinesOfFunction = 60;

/** A function and how many lines it takes. */
export interface MeasuredFunction {
  name: string;
  path: string;
  firstLine: number;
  lines: number;
}

/** Finds files longer than one idea needs. */
export function fileSizeFaults(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const isOfTests = isTest(path) || path.startsWith("tests/");
    const most = isOfTests ? mostLinesOfTestFile : mostLinesOfFile;
    const lines = countLines(text);
    return lines > most ? [`${path}: ${lines} lines, at most ${most}`] : [];
  });
}

/** Finds functions longer than one screen. */
export function functionSizeFaults(files: SourceFile[]): string[] {
  return files
    .flatMap(measureFunctions)
    .filter(({ lines }) => lines > mostLinesOfFunction)
    .map(
      ({ name, path, firstLine, lines }) =>
        `${path}:${firstLine}: ${name} takes ${lines} lines, at most ${mostLinesOfFunction}`,
    );
}

/** Measures every function of a file, except the blocks that group tests. */
export function measureFunctions(file: SourceFile): MeasuredFunction[] {
  const source = parse(file);
  const found: MeasuredFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && !isGroupOfTests(node)) {
      const start = node.getStart(source);
      const firstLine = source.getLineAndCharacterOfPosition(start).line + 1;
      const lastLine = source.getLineAndCharacterOfPosition(node.end).line + 1;
      const name = nameOf(node, source);
      const lines = lastLine - firstLine + 1;
      found.push({ name, path: file.path, firstLine, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The number that nine of ten do not pass. */
export function ninetiethPercentile(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
}

/** Counts lines; the last line break ends a line and starts none. */
export function countLines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

/** Parses one file, whatever its ending, without looking at any other. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function nameOf(node: ts.SignatureDeclaration, source: ts.SourceFile): string {
  if (node.name) return node.name.getText(source);
  const { parent } = node;
  return ts.isVariableDeclaration(parent)
    ? parent.name.getText(source)
    : "a function without a name";
}

/** What `describe` is given, and a contract: a function that holds tests. */
function isGroupOfTests(node: ts.Node): boolean {
  const { parent } = node;
  const isGivenToDescribe =
    ts.isCallExpression(parent) &&
    /^((test\.)?describe|onBoth\w+)\b/.test(parent.expression.getText());
  const isContract = node.getSourceFile().fileName.endsWith(".contract.ts");
  return isGivenToDescribe || (isContract && holdsTests(node));
}

function holdsTests(node: ts.Node): boolean {
  return /\b(it|describe)(\.\w+)*\(/.test(node.getText());
}
