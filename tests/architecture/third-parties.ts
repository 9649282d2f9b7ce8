import ts from "typescript";
import { parse } from "./sizes.ts";
import type { SourceFile } from "./source-files.ts";

/** Addresses that may stand in code, and why. Nothing is ever loaded from one. */
const allowed: { host: RegExp; why: string }[] = [
  { host: /^www\.w3\.org$/, why: "names of SVG and XHTML" },
  { host: /^json-schema\.org$/, why: "names of JSON schemas" },
  { host: /^(localhost|127\.0\.0\.1)$/, why: "the relay's own machine" },
  {
    host: /(^|\.)(example|test|invalid)$|(^|\.)example\.(org|com|net)$/,
    why: "addresses that nobody can have (RFC 2606)",
  },
];

/**
 * Finds addresses of others in what is shipped. A person's device talks to the
 * relay alone: any other address tells somebody that this person is here.
 * Comments may cite; facts (`src/domain/facts`) hold addresses for people.
 */
export function thirdPartyFaults(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    shippedTexts(file)
      .flatMap((text) => [
        ...text.matchAll(
          /(?:\b(?:https?|wss?):)?\/\/([a-z0-9.-]+\.[a-z]{2,}|localhost)\b/gi,
        ),
      ])
      .map((match) => match[1] ?? "")
      .filter((host) => !allowed.some((entry) => entry.host.test(host)))
      .map((host) => `${file.path}: ${host}`),
  );
}

function shippedTexts(file: SourceFile): string[] {
  if (file.path.endsWith(".css")) {
    return [file.text.replace(/\/\*[\s\S]*?\*\//g, "")];
  }
  if (!/\.tsx?$/.test(file.path)) return [file.text];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return texts;
}
