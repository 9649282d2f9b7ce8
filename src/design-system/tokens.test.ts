import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { lookChoices } from "../device/look/look.ts";

const read = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8");
const tokens = read("./tokens.css");
const others = read("./themes.css");

type Theme = Record<string, string>;

/** The colours of each block for the root, in the order of the file. */
function blocks(css: string): { name: string; colours: Theme }[] {
  const all = [...css.matchAll(/:root([^{]*) \{([^}]*)\}/g)].map((block) => ({
    name: /"([^"]+)"/.exec(block[1] ?? "")?.[1] ?? "",
    colours: Object.fromEntries(
      [
        ...(block[2] ?? "").matchAll(/--([a-z-]+): (#[0-9a-f]{6}|Canvas\w*)/g),
      ].map(([, name, colour]) => [name, colour]),
    ),
  }));
  return all.filter(({ colours }) => Object.keys(colours).length > 0);
}

const [light = {}, more = {}, dark = {}, darkChosen = {}, darkContrast = {}] =
  blocks(tokens).map(({ colours }) => colours);
const byName = Object.fromEntries(
  blocks(others).map(({ name, colours }) => [name, colours]),
);
const { system = {}, ...chosen } = byName;

/** Every theme whose colours are ours; what is made for more contrast changes only some. */
const themes: Record<string, Theme> = {
  light,
  "more contrast": { ...light, ...more },
  dark,
  "dark, more contrast": { ...dark, ...darkContrast },
  ...chosen,
};

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

describe.each(Object.entries(themes))("the colours, %s", (_, theme) => {
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

describe("the themes", () => {
  it("that can be chosen are those that a look knows", () => {
    expect(["auto", "light", "dark", ...Object.keys(byName)]).toEqual([
      ...lookChoices.colours,
    ]);
  });

  it.each(Object.entries({ ...themes, system }))(
    "are each a full set of the same names: %s",
    (_, theme) => {
      expect(Object.keys(theme).toSorted()).toEqual(
        Object.keys(light).toSorted(),
      );
    },
  );

  it("make dark the same whether the system or the person says so", () => {
    expect(darkChosen).toEqual(dark);
  });

  it("leave the system's colours to the system, text and ground as one pair", () => {
    for (const [front, grounds] of [...text, ...edges])
      for (const ground of grounds)
        if (ground !== "ring")
          expect(`${system[front]} on ${system[ground]}`).toMatch(
            /^(?:CanvasText on Canvas|Canvas on CanvasText)$/,
          );
  });
});
