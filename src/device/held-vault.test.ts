import { expect, test } from "vitest";
import { heldVault } from "./held-vault.ts";

const shut = { is: "not-kept", why: "shut", isHeld: true };

test("what is told is held and said to be not kept, also when the same is written once more", async () => {
  const vault = heldVault(() => 1, "shut");
  const draft = { words: "They shouted at me" };
  const write = async () => vault.change("drafts", "a", () => draft);
  expect(await write()).toEqual(shut);
  expect(await write()).toEqual(shut);
  expect((await vault.read("drafts", "a"))?.value).toBe(draft);
  expect(vault.holdsWords()).toBe(true);
});

test("what is deleted is gone, and what goes out is held", async () => {
  const vault = heldVault(() => 1, "shut");
  await vault.write([{ kind: "drafts", id: "a", value: {} }]);
  const gone = { kind: "drafts", id: "a", value: undefined } as const;
  const waiting = { kind: "outbox", id: "b", value: {} } as const;
  expect(await vault.write([gone, waiting])).toEqual({ is: "kept" });
  expect(await vault.readAll("drafts")).toEqual([]);
  expect(await vault.readAll("outbox")).toHaveLength(1);
});
