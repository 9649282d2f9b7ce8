/** A source of chance that a seed repeats exactly. */
export type Chance = {
  /** From 0 to 1, without 1. */
  next(): number;
  /** From 0 to `below`, without it. */
  below(below: number): number;
  /** True this often. */
  is(probability: number): boolean;
  pick<Value>(from: readonly Value[]): Value;
  bytes(count: number): Uint8Array<ArrayBuffer>;
};

/** Mulberry32: one 32-bit state, good enough to wander, and the same on every machine. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    is: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
