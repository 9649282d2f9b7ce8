import ts from "typescript";
import { parse } from "./sizes.ts";
import type { SourceFile } from "./source-files.ts";

/** Attributes and props whose text a person sees or hears. */
const wordAttributes = new Set([
  "about",
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "caption",
  "heading",
  "hint",
  "label",
  "legend",
  "placeholder",
  "summary",
  "text",
  "title",
]);

/** Which sides of an operator can end up on the screen; of `===` neither. */
const sidesThatShow = new Map<ts.SyntaxKind, ("left" | "right")[]>([
  [ts.SyntaxKind.AmpersandAmpersandToken, ["right"]],
  [ts.SyntaxKind.BarBarToken, ["left", "right"]],
  [ts.SyntaxKind.QuestionQuestionToken, ["left", "right"]],
  [ts.SyntaxKind.PlusToken, ["left", "right"]],
]);

/**
 * Finds words written into markup. Every word that a person sees comes from
 * `locales`, so that it can be checked, translated and said in other modes.
 */
export function markupWordFaults(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = parse(file);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const words = wordsIn(node);
      if (/\p{L}/u.test(words)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file.path}:${line + 1}: "${words.trim()}"`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function wordsIn(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text.replace(/&#?\w+;/g, "");
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
    return literalText(node.expression);
  }
  if (!ts.isJsxAttribute(node)) return "";
  if (!wordAttributes.has(node.name.getText())) return "";
  const value = node.initializer;
  if (value === undefined) return "";
  return ts.isJsxExpression(value)
    ? literalText(value.expression)
    : literalText(value);
}

/** The letters that stand in the code itself, whichever way they are chosen. */
function literalText(node: ts.Node | undefined): string {
  if (node === undefined) return "";
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ literal }) => literal.text);
    return [node.head.text, ...spans].join("");
  }
  if (ts.isConditionalExpression(node)) {
    return literalText(node.whenTrue) + literalText(node.whenFalse);
  }
  if (ts.isBinaryExpression(node)) {
    const sides = sidesThatShow.get(node.operatorToken.kind) ?? [];
    return sides.map((side) => literalText(node[side])).join("");
  }
  return "";
}
