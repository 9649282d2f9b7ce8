import ts from "typescript";
import { parse } from "../architecture/sizes.ts";
import type { SourceFile } from "../architecture/source-files.ts";
import type { Phrase } from "./locale-files.ts";

/** How code names words, gathered from every file. */
interface Mentions {
  /** Whole strings: `start.title`, `reporter:start.title`. */
  literals: Set<string>;
  /** What stands before a filled-in part: `states.` of `states.${state}`. */
  heads: Set<string>;
  /** What stands after one: `.title` of `${page}.title`. */
  tails: Set<string>;
  /** Files that import words themselves and name them as properties. */
  wordFiles: string[];
}

/** Functions that say words, and throw when there are none. */
const sayers = new Set(["t", "words"]);

/** Finds keys that code says and that no words stand for. */
export function missingKeys(files: SourceFile[], phrases: Phrase[]): string[] {
  const keys = phrases.map(({ area, key }) => `${area}:${withoutCount(key)}`);
  return files.flatMap((file) =>
    saidKeys(file)
      .map(({ key, isHead }) => ({
        address: addressOf(key, file.path),
        isHead,
      }))
      .filter(({ address, isHead }) =>
        isHead
          ? !keys.some((known) => known.startsWith(address))
          : !keys.includes(address),
      )
      .map(({ address }) => `${file.path} says ${address}, which has no words`),
  );
}

/** Finds words that no code says. */
export function unusedKeys(files: SourceFile[], phrases: Phrase[]): string[] {
  const mentions = mentionsIn(files);
  return phrases
    .filter((phrase) => !isMentioned(phrase, mentions))
    .map(({ area, key }) => `${area}:${key}`);
}

function isMentioned({ area, key }: Phrase, mentions: Mentions): boolean {
  // A list of words is asked for as a whole.
  const plain = withoutCount(key).replace(/\.\d+$/, "");
  const names = [plain, `${area}:${plain}`];
  const isNamed = (name: string) =>
    mentions.literals.has(name) ||
    [...mentions.heads].some((head) => name.startsWith(head));
  const isBuilt = (name: string) =>
    [...mentions.tails].some(
      (tail) => name.endsWith(tail) && isNamed(name.slice(0, -tail.length)),
    );
  return (
    names.some((name) => isNamed(name) || isBuilt(name)) ||
    mentions.wordFiles.some((text) => hasProperty(text, key))
  );
}

/**
 * Whether the words, or a group they stand in, are named and handed on:
 * `words.a.b`, `words.a`, `Words["a"]`, or `{ b } = words.a`.
 */
function hasProperty(text: string, key: string): boolean {
  const parts = key.replace(/\.\d+$/, "").split(".");
  const isNamed = parts.some((_, index) => {
    const path = parts.slice(0, index + 1).join("\\s*\\.\\s*");
    return new RegExp(`\\.\\s*${path}(?![\\w-])(?!\\s*\\.)`).test(text);
  });
  const last = parts.at(-1);
  const group = parts.slice(0, -1).map((part) => `\\.${part}`);
  const taken = `\\{[^{}]*\\b${last}\\b[^{}]*\\}\\s*=\\s*\\w+${group.join("")};`;
  return isNamed || new RegExp(taken).test(text);
}

function mentionsIn(files: SourceFile[]): Mentions {
  const found: Mentions = {
    literals: new Set(),
    heads: new Set(),
    tails: new Set(),
    wordFiles: files
      .map(({ text }) => text)
      .filter((text) => /from "[./]+\/locales\//.test(text))
      .map((text) => text.replace(/\["(\w+)"\]/g, ".$1")),
  };
  for (const file of files) {
    walk(parse(file), (node) => {
      if (ts.isStringLiteralLike(node)) found.literals.add(node.text);
      if (!ts.isTemplateExpression(node)) return;
      // A head such as "a" would let every word pass.
      if (/[.:]/.test(node.head.text)) found.heads.add(node.head.text);
      const tail = node.templateSpans.at(-1)?.literal.text ?? "";
      if (tail.startsWith(".")) found.tails.add(tail);
    });
  }
  return found;
}

function saidKeys(file: SourceFile): { key: string; isHead: boolean }[] {
  const found: { key: string; isHead: boolean }[] = [];
  walk(parse(file), (node) => {
    if (!ts.isCallExpression(node)) return;
    const [key] = node.arguments;
    if (!sayers.has(node.expression.getText()) || key === undefined) return;
    if (ts.isStringLiteralLike(key)) {
      found.push({ key: key.text, isHead: false });
    }
    if (ts.isTemplateExpression(key) && key.head.text !== "") {
      found.push({ key: key.head.text, isHead: true });
    }
  });
  return found;
}

/** A key that names no area means the area of the app it stands in. */
function addressOf(key: string, path: string): string {
  if (key.includes(":")) return key;
  const isOfInbox = path.startsWith("src/caseworker/");
  return `${isOfInbox ? "caseworker" : "reporter"}:${key}`;
}

/** i18next keeps the forms of a count in keys of their own. */
function withoutCount(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, "");
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}
