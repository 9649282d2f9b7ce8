import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { makeKeyPair } from "./organisation-keys.ts";
import { open, openJson, type Opened } from "./open.ts";
import { seal, sealJson } from "./seal.ts";

const [first, second, other] = await Promise.all([
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
]);
/** Around the 64 KiB pieces of an age file, besides small ones. */
const sizes = fc.oneof(
  fc.nat(300),
  fc.constantFrom(65_535, 65_536, 65_537, 131_072),
);
const clear = fc
  .tuple(sizes, fc.nat(255))
  .map(([size, seed]) =>
    Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed) % 256),
  );

test("open(seal(x)) is x, for each of the recipients and nobody else", async () => {
  await fc.assert(
    fc.asyncProperty(clear, async (bytes) => {
      const sealed = await seal([first.recipient, second.recipient], bytes);
      for (const { identity } of [first, second])
        expect(isSame(await open([identity], sealed), bytes)).toBe(true);
      expect(await open([other.identity], sealed)).toEqual({
        is: "not-for-us",
      });
    }),
    { numRuns: 40 },
  );
});

test("the same words sealed twice are different bytes", async () => {
  const bytes = new TextEncoder().encode("the same");
  const one = await seal([first.recipient], bytes);
  const two = await seal([first.recipient], bytes);
  expect(one).not.toEqual(two);
});

test("altered at any byte, or cut anywhere, a sealed file opens to nothing", async () => {
  const bytes = new TextEncoder().encode("what was told");
  const sealed = await seal([first.recipient], bytes);
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = sealed.map((byte, index) =>
      index === at ? byte ^ 4 : byte,
    );
    const found = await open([first.identity], altered);
    expect(found.is, `byte ${String(at)} altered`).not.toBe("open");
    const cut = await open([first.identity], sealed.subarray(0, at));
    expect(cut.is, `cut at ${String(at)}`).toBe("damaged");
  }
});

test("a long file cut between its pieces opens to nothing", async () => {
  const sealed = await seal([first.recipient], new Uint8Array(3 * 65_536));
  const body = sealed.length - 3 * (65_536 + 16);
  for (const pieces of [0, 1, 2]) {
    const cut = sealed.subarray(0, body + pieces * (65_536 + 16));
    expect((await open([first.identity], cut)).is).toBe("damaged");
  }
});

test("bytes that nobody sealed are damaged, and never throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await open([first.identity], bytes)).toEqual({ is: "damaged" });
    }),
  );
});

test("what opens to something else than expected is unreadable", async () => {
  const schema = v.object({ text: v.string() });
  const read = async (sealed: Uint8Array): Promise<string> =>
    (await openJson(schema, [first.identity], sealed)).is;
  const to = [first.recipient];
  expect(await read(await sealJson(to, { text: "yes" }))).toBe("open");
  expect(await read(await sealJson(to, { text: 1 }))).toBe("unreadable");
  expect(await read(await seal(to, Uint8Array.of(0x7b)))).toBe("unreadable");
  expect(await read(await seal(to, Uint8Array.of(0xff)))).toBe("unreadable");
});

/** Vitest's own comparison takes seconds for arrays of this size. */
function isSame(opened: Opened<Uint8Array>, bytes: Uint8Array): boolean {
  return opened.is === "open" && Buffer.from(opened.value).equals(bytes);
}
