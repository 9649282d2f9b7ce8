import { expect, test } from "vitest";
import {
  makeKeyPair,
  openIdentity,
  passphraseKeys,
  sealIdentity,
} from "./organisation-keys.ts";
import { seal } from "./seal.ts";

const salt = new TextEncoder().encode("0123456789abcdef");

test("the chain from a passphrase to the organisation's identity holds, and breaks with another passphrase", async () => {
  const organisation = await makeKeyPair();
  const caseworker = await makeKeyPair();
  const right = await passphraseKeys("amber bridge candle", salt);
  const sealedOwn = await sealIdentity(
    caseworker.identity,
    right.unlock.recipient,
  );
  const sealedShared = await sealIdentity(
    organisation.identity,
    caseworker.recipient,
  );

  const own = await openIdentity(sealedOwn, right.unlock.identity);
  expect(own).toEqual({ is: "open", value: caseworker.identity });
  expect(await openIdentity(sealedShared, caseworker.identity)).toEqual({
    is: "open",
    value: organisation.identity,
  });

  const wrong = await passphraseKeys("amber bridge candles", salt);
  expect(wrong.proof).not.toBe(right.proof);
  expect(await openIdentity(sealedOwn, wrong.unlock.identity)).toEqual({
    is: "not-for-us",
  });
});

test("another salt gives another proof and another identity", async () => {
  const one = await passphraseKeys("amber bridge candle", salt);
  const two = await passphraseKeys("amber bridge candle", salt.toReversed());
  expect(two.proof).not.toBe(one.proof);
  expect(two.unlock.identity).not.toBe(one.unlock.identity);
});

test("what opens and is no identity is unreadable", async () => {
  const { identity, recipient } = await makeKeyPair();
  const sealed = await seal([recipient], new TextEncoder().encode("hello"));
  expect(await openIdentity(sealed, identity)).toEqual({ is: "unreadable" });
});
