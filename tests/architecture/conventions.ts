import { posix } from "node:path";
import ts from "typescript";
import { parse } from "./sizes.ts";
import type { SourceFile } from "./source-files.ts";

const emptyNames = /^(index|utils?|helpers?|manager|common|misc)\./;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;

/** Finds what this codebase does without: see src/README.md. */
export function conventionFaults(files: SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...nameFaults(file),
    ...exportFaults(file),
    ...endingFaults(file),
  ]);
}

function nameFaults({ path }: SourceFile): string[] {
  const name = posix.basename(path);
  return [
    ...(kebabCase.test(name) ? [] : [`${path}: the name is not kebab-case`]),
    ...(emptyNames.test(name) ? [`${path}: the name does not say what`] : []),
  ];
}

function exportFaults(file: SourceFile): string[] {
  const statements = parse(file).statements;
  return statements.flatMap((statement) => {
    if (isDefaultExport(statement)) return [`${file.path}: a default export`];
    const isBarrel =
      ts.isExportDeclaration(statement) && statement.exportClause === undefined;
    return isBarrel ? [`${file.path}: a barrel (export *)`] : [];
  });
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (!ts.canHaveModifiers(statement)) return false;
  const modifiers = ts.getModifiers(statement) ?? [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}

function endingFaults({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .filter((name) => !/\.(tsx?|mjs|css|json|svg)(\?\w+)?$/.test(name))
    .map((name) => `${path}: the import ${name} lacks its ending`);
}
