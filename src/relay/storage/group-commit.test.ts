import { describe, expect, it } from "vitest";
import { groupCommit } from "./group-commit.ts";

const settings = {
  most: 4,
  atOnce: 1,
  keyOf: (item: string) => item,
  isForAll: (fault: unknown) => fault instanceof RangeError,
};

/** A store that writes down its groups and fails as it is told. */
function store(fails: (group: readonly string[]) => Error | undefined) {
  const groups: string[][] = [];
  const put = groupCommit(async (items: readonly string[]) => {
    groups.push([...items]);
    const fault = fails(items);
    if (fault !== undefined) throw fault;
    return items.map((item) => item.toUpperCase());
  }, settings);
  return { groups, put };
}

describe("a group commit", () => {
  it("stores what comes at once together, and answers each with its own", async () => {
    const { groups, put } = store(() => undefined);
    const outcomes = await Promise.all(["a", "b", "c"].map(put));
    expect(outcomes).toEqual(["A", "B", "C"]);
    expect(groups).toEqual([["a", "b", "c"]]);
  });

  it("puts no more into a group than fits, and the same thing into two", async () => {
    const { groups, put } = store(() => undefined);
    await Promise.all(["a", "a", "b", "c", "d", "e"].map(put));
    expect(groups).toEqual([
      ["a", "b", "c", "d"],
      ["a", "e"],
    ]);
  });

  it("finds the one that cannot be stored, and stores the others", async () => {
    const { groups, put } = store((group) =>
      group.includes("bad") ? new TypeError("bad") : undefined,
    );
    const outcomes = await Promise.allSettled(["a", "bad", "c"].map(put));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    expect(groups).toEqual([["a", "bad", "c"], ["a"], ["bad"], ["c"]]);
  });

  it("tells all at once when the fault meets all, and goes on afterwards", async () => {
    let isAway = true;
    const { groups, put } = store(() =>
      isAway ? new RangeError("away") : undefined,
    );
    const outcomes = await Promise.allSettled(["a", "b"].map(put));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
    ]);
    expect(groups).toHaveLength(1);
    isAway = false;
    expect(await put("c")).toBe("C");
  });

  it("stores two groups at the same time where it may, but nothing before what it follows", async () => {
    const groups: string[][] = [];
    const ends: (() => void)[] = [];
    const put = groupCommit(
      async (items: readonly string[]) => {
        groups.push([...items]);
        await new Promise<void>((resume) => ends.push(resume));
        return items;
      },
      { ...settings, atOnce: 2 },
    );
    const first = put("a");
    await expect.poll(() => groups).toEqual([["a"]]);
    const others = [put("b"), put("a"), put("c")];
    await expect.poll(() => groups).toEqual([["a"], ["b", "c"]]);
    ends[1]?.();
    expect(await others[0]).toBe("b");
    expect(groups).toHaveLength(2);
    ends[0]?.();
    expect(await first).toBe("a");
    await expect.poll(() => groups).toEqual([["a"], ["b", "c"], ["a"]]);
    ends[2]?.();
    expect(await Promise.all(others)).toEqual(["b", "a", "c"]);
  });
});
