import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Theme = Record<string, string>;

/** Every theme, each with the colours it does not change taken from light. */
function themes(): Record<string, Theme> {
  const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map((block) =>
    Object.fromEntries(
      [...(block[1] ?? "").matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(
        ([, name, colour]) => [name, colour],
      ),
    ),
  );
  const [light = {}, contrast = {}] = blocks as Theme[];
  return { light, "more contrast": { ...light, ...contrast } };
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Text and the grounds it stands on; warning never stands on the wash. */
const text: [string, string[]][] = [
  ["ink", ["paper", "card", "wash", "amber-wash"]],
  ["soft", ["paper", "card", "wash", "amber-wash"]],
  ["accent", ["paper", "card", "wash"]],
  ["accent-strong", ["paper", "card", "wash"]],
  ["warn", ["paper", "card"]],
  ["good", ["paper", "card", "wash"]],
  ["on-accent", ["accent", "accent-strong"]],
  ["paper", ["ink"]],
];

const edges: [string, string[]][] = [
  ["edge", ["paper", "card"]],
  ["accent", ["paper", "card", "wash"]],
  ["amber-edge", ["paper", "card", "amber-wash"]],
  ["warn", ["paper", "card"]],
  ["ink", ["ring", "paper"]],
];

describe.each(Object.entries(themes()))("the colours, %s", (_, theme) => {
  const ratios = (pairs: [string, string[]][]) =>
    pairs.flatMap(([front, grounds]) =>
      grounds.map((ground): [string, number] => [
        `${front} on ${ground}`,
        contrast(theme[front] ?? "", theme[ground] ?? ""),
      ]),
    );

  it.each(ratios(text))("give text of 7 to 1 or more: %s", (_pair, ratio) => {
    expect(ratio).toBeGreaterThanOrEqual(7);
  });

  it.each(ratios(edges))("give edges of 3 to 1 or more: %s", (_pair, ratio) => {
    expect(ratio).toBeGreaterThanOrEqual(3);
  });
});
