import { randomBytes } from "node:crypto";
import { hashOf } from "../keys.ts";

// No letters that are taken for others when read from a console.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 4;

/** A one-time code of 16 letters in four groups: 79 bits. */
export function newSetUpCode(): string {
  const group = (): string =>
    Array.from({ length: groupLength }, () => letterFrom(randomBytes)).join("");
  return Array.from({ length: groups }, group).join("-");
}

/** What the relay keeps of a code. Spaces, hyphens and case do not matter. */
export function setUpCodeHash(code: string): string {
  return hashOf(code.toLowerCase().replace(/[\s-]/gu, ""));
}

function letterFrom(random: (bytes: number) => Buffer): string {
  // A byte above the last whole multiple would favour the first letters.
  const bound = 256 - (256 % letters.length);
  const byte = random(1)[0] ?? bound;
  return byte < bound
    ? letters.charAt(byte % letters.length)
    : letterFrom(random);
}
