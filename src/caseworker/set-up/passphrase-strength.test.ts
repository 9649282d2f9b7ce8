import { describe, expect, it } from "vitest";
import { passphraseStrength } from "./passphrase-strength.ts";

describe("a passphrase", () => {
  it.each([
    ["correct horse battery staple", "enough"],
    ["owl tea sky bus", "enough"],
    ["owl-tea-sky-bus", "enough"],
    ["abcdefghijklmn", "enough"],
    ["šéñß øåæ þđ łńŷ", "enough"],
    ["  ", "empty"],
    ["", "empty"],
    ["Tr0ub4dor&3", "short"],
    ["owl tea sky", "short"],
    ["a b c d", "short"],
    ["owl owl owl", "short"],
    ["aaaaaaaaaaaaaaaaaaaa", "repeats"],
    ["121212121212121212", "repeats"],
  ])("%j is %s", (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });
});
