import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeUuid } from "../domain/uuid-v7.ts";
import { relayKeys } from "./keys.ts";

const keys = relayKeys(randomBytes(32));
const newId = (): string => makeUuid(Date.now(), randomBytes(10));

describe("the relay's keys", () => {
  it("read again what they encrypted, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (clear) => {
        const sealed = keys.encrypt("contact", "r1", clear);
        expect(keys.decrypt("contact", "r1", sealed)).toBe(clear);
      }),
    );
  });

  it("read nothing that was altered, swapped, of another purpose, or another key's", () => {
    const sealed = keys.encrypt("contact", "r1", "kit@home.example");
    const altered = Buffer.from(sealed);
    altered[14] = (altered[14] ?? 0) ^ 1;
    expect(() => keys.decrypt("contact", "r1", altered)).toThrow();
    expect(() => keys.decrypt("contact", "r2", sealed)).toThrow();
    expect(() => keys.decrypt("notice", "r1", sealed)).toThrow();
    const others = relayKeys(randomBytes(32));
    expect(() => others.decrypt("contact", "r1", sealed)).toThrow();
    expect(() => keys.decrypt("contact", "r1", Buffer.alloc(3))).toThrow();
  });

  it("never encrypt the same thing to the same bytes", () => {
    const one = keys.encrypt("email", "c1", "same");
    expect(keys.encrypt("email", "c1", "same").equals(one)).toBe(false);
  });

  it("make a reply key of a report that leads back to it, in any case", () => {
    for (let count = 0; count < 200; count += 1) {
      const id = newId();
      const key = keys.replyKeyOf(id);
      expect(key).toMatch(/^[a-z2-7]{26}$/u);
      expect(keys.reportOfReplyKey(key)).toBe(id);
      expect(keys.reportOfReplyKey(key.toUpperCase())).toBe(id);
    }
  });

  it("make of a changed or invented reply key the id of no report", () => {
    const id = newId();
    const key = keys.replyKeyOf(id);
    const changed = `${key.startsWith("a") ? "b" : "a"}${key.slice(1)}`;
    expect(keys.reportOfReplyKey(changed)).not.toBe(id);
    for (const text of ["", "short", `${key}a`, key.replace(/./u, "1")])
      expect(keys.reportOfReplyKey(text)).toBeNull();
    const others = relayKeys(randomBytes(32));
    expect(others.reportOfReplyKey(key)).not.toBe(id);
  });
});
