import { describe, expect, it } from "vitest";
import { keepLatest } from "./keep-latest.ts";

describe("what is typed while a write is under way", () => {
  it("is written after it, the latest alone", async () => {
    const written: string[] = [];
    const told: string[] = [];
    const queue = keepLatest<string>(
      async (value) => {
        await Promise.resolve();
        written.push(value);
        return { is: "kept" };
      },
      ({ is }) => told.push(is),
      () => undefined,
    );
    for (const text of ["a", "ab", "abc"]) queue.push(text);
    await queue.flush();
    expect(written).toEqual(["a", "abc"]);
    expect(told.at(-1)).toBe("saved");
  });

  it("is said to be not saved where the device did not keep it", async () => {
    const told: string[] = [];
    const queue = keepLatest<string>(
      async () => ({ is: "not-kept", why: "full" }),
      ({ is }) => told.push(is),
      () => undefined,
    );
    queue.push("a");
    await queue.flush();
    expect(told).toEqual(["saving", "not-saved"]);
  });

  it("is tried again where the storage threw", async () => {
    const told: string[] = [];
    const later: (() => void)[] = [];
    let isAway = true;
    const queue = keepLatest<string>(
      async () => {
        if (isAway) throw new DOMException("gone", "UnknownError");
        return { is: "kept" };
      },
      ({ is }) => told.push(is),
      (work) => later.push(work),
    );
    queue.push("a");
    await expect.poll(() => later.length).toBe(1);
    isAway = false;
    for (const work of later) work();
    await expect.poll(() => told).toEqual(["saving", "not-saved", "saved"]);
  });

  it("is said to be not saved while it is typed on, and the last of it is kept", async () => {
    const told: string[] = [];
    const written: string[] = [];
    const later: (() => void)[] = [];
    let isAway = true;
    const queue = keepLatest<string>(
      async (value) => {
        if (isAway) return { is: "not-kept", why: "away" };
        written.push(value);
        return { is: "kept" };
      },
      ({ is }) => told.push(is),
      (work) => later.push(work),
    );
    queue.push("a");
    queue.push("ab");
    await expect.poll(() => told).toEqual(["saving", "saving", "not-saved"]);
    queue.push("abc");
    await expect.poll(() => later.length).toBe(2);
    expect(told.slice(3)).toEqual(["not-saved"]);
    isAway = false;
    for (const work of later) work();
    await expect.poll(() => told.at(-1)).toBe("saved");
    expect(written).toEqual(["abc"]);
  });
});
