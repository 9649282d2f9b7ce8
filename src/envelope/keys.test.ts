import fc from "fast-check";
import { expect, test } from "vitest";
import { makeVaultKey, openRecord, sealRecord } from "./keys.ts";

const key = await makeVaultKey();
const bytes = fc.uint8Array({ maxLength: 200 });

test("a record opens to what was sealed, under its own id and key alone", async () => {
  const otherKey = await makeVaultKey();
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.string(),
      fc.string(),
      async (clear, id, other) => {
        fc.pre(id !== other);
        const record = await sealRecord(key, id, clear);
        expect(await openRecord(key, id, record)).toEqual(clear);
        expect(await openRecord(key, other, record)).toBeUndefined();
        expect(await openRecord(otherKey, id, record)).toBeUndefined();
      },
    ),
  );
});

test("altered or cut anywhere, a record opens to nothing", async () => {
  const record = await sealRecord(key, "draft", new Uint8Array(20));
  for (let at = 0; at < record.length; at += 1) {
    const altered = record.map((byte, index) =>
      index === at ? byte ^ 1 : byte,
    );
    expect(await openRecord(key, "draft", altered)).toBeUndefined();
    const cut = record.subarray(0, at);
    expect(await openRecord(key, "draft", cut)).toBeUndefined();
  }
});

test("the same words are other bytes each time", async () => {
  const clear = new TextEncoder().encode("the same");
  const nonces = await Promise.all(
    Array.from({ length: 200 }, async () =>
      (await sealRecord(key, "draft", clear)).subarray(0, 12).join(),
    ),
  );
  expect(new Set(nonces).size).toBe(200);
});

test("nobody can read the vault's key out of the browser", async () => {
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});
