/** What can be chosen. The first of each stands until something is chosen, and follows what the system says. */
export const lookChoices = {
  /** Signed words (bsl) are the standard ones, with the clip above them. */
  mode: ["standard", "easy-read", "bsl"],
  /** In percent of what the person set for the browser. */
  textSize: [100, 125, 150, 200, 250, 300],
  spacing: ["normal", "wide"],
  lineLength: ["normal", "short"],
  typeface: ["atkinson", "system", "opendyslexic"],
  /** auto: light or dark, as the system says. system: the system's own colours. */
  colours: [
    "auto",
    "light",
    "dark",
    "cream",
    "black-on-yellow",
    "yellow-on-black",
    "system",
  ],
  pictures: ["both", "words-only", "pictures-only"],
  /** Help, second hints and most of the foot stand behind one "More". */
  fewerThings: [false, true],
  /** How fast pages are read aloud, in percent of the voice's own pace. */
  speed: [100, 50, 75, 125, 150],
  /** session: others use this device too, so it is forgotten with the tab. */
  keep: ["device", "session"],
} as const;

/** How somebody wants to read. */
export type Look = {
  readonly [
    Part in keyof typeof lookChoices
  ]: (typeof lookChoices)[Part][number];
};

/** A look, and the device's time of the choice: the newer of two is meant. */
export type KeptLook = { readonly look: Look; readonly chosenAtMs: number };

/** What stands until something is chosen. */
export const usualLook: Look = readLook({});

/** Reads what was kept; whatever is not a choice (any more) is the usual one. */
export function readLook(found: unknown): Look {
  const kept = Object(found) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(lookChoices).map(([part, choices]) => [
      part,
      (choices as readonly unknown[]).includes(kept[part])
        ? kept[part]
        : choices[0],
    ]),
  ) as Look;
}

/** Which of two was chosen last; the first where neither is newer. */
export function newerLook(
  one: KeptLook | null,
  other: KeptLook | null,
): KeptLook | null {
  if (one === null || other === null) return one ?? other;
  return other.chosenAtMs > one.chosenAtMs ? other : one;
}
