import { posix } from "node:path";
import ts from "typescript";
import { doors, importTable, outOfReach } from "./import-table.ts";
import { isTest, type SourceFile } from "./source-files.ts";

/** Finds each import that the table does not allow. Tests may import all. */
export function importFaults(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => [
      ...folderFaults(file),
      ...importsOf(file).flatMap((name) =>
        name.startsWith(".")
          ? relativeFaults(file.path, name)
          : packageFaults(file.path, name),
      ),
    ]);
}

/** Finds chains of imports by which a folder reaches a file it must not. */
export function reachFaults(files: SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return outOfReach.flatMap(({ from, file, why }) =>
    files
      .filter(({ path }) => path.startsWith(`src/${from}/`) && !isTest(path))
      .filter(({ path }) => reachableFrom(path, byPath).has(file))
      .map(({ path }) => `${path} reaches ${file}. ${why}`),
  );
}

/** Everything a file imports: values, types, and what it loads later. */
function importsOf({ text }: SourceFile): string[] {
  const found = ts.preProcessFile(text, true, true);
  return [
    ...found.importedFiles,
    ...found.referencedFiles,
    ...found.typeReferenceDirectives,
  ].map(({ fileName }) => fileName.replace(/\?\w+$/, ""));
}

function folderFaults({ path }: SourceFile): string[] {
  const folder = folderOf(path);
  if (folder in importTable) return [];
  return [`${path}: src/${folder} has no row in the import table`];
}

function relativeFaults(path: string, name: string): string[] {
  const target = posix.join(posix.dirname(path), name);
  const inSource = target.replace(/^src\//, "");
  if (folderOf(target) === folderOf(path)) return [];
  const allowed = importTable[folderOf(path)]?.mayImport ?? [];
  const isAllowed = allowed.some(
    (entry) =>
      inSource.startsWith(`${entry}/`) ||
      inSource.replace(/\.[^.]+$/, "") === entry,
  );
  return isAllowed ? [] : [`${path} may not import ${target}`];
}

function packageFaults(path: string, name: string): string[] {
  const allowed = importTable[folderOf(path)]?.packages ?? [];
  const packageName = name.startsWith("node:")
    ? "node:"
    : name.split("/", name.startsWith("@") ? 2 : 1).join("/");
  if (!allowed.includes(packageName)) {
    return [`${path} may not import the package ${name}`];
  }
  const door = doors[packageName];
  if (door === undefined || path.startsWith(`src/${door}/`)) return [];
  return [`${path} imports ${name}, whose one door is src/${door}`];
}

function reachableFrom(
  start: string,
  byPath: Map<string, SourceFile>,
): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = byPath.get(path);
    if (reached.has(path) || file === undefined) continue;
    reached.add(path);
    const folder = posix.dirname(path);
    const relatives = importsOf(file).filter((name) => name.startsWith("."));
    waiting.push(...relatives.map((name) => posix.join(folder, name)));
  }
  return reached;
}

/** The first folder under `src`, or `locales` and the like beside it. */
function folderOf(path: string): string {
  const parts = path.split("/");
  return (parts[0] === "src" ? parts[1] : parts[0]) ?? "";
}
