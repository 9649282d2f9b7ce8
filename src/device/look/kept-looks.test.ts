import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { dexieReporterStore } from "../dexie-reporter-store.ts";
import { openVault } from "../vault.ts";
import { keptLooks } from "./kept-looks.ts";
import { type KeptLook, usualLook } from "./look.ts";

const chosen: KeptLook = {
  look: { ...usualLook, colours: "dark" },
  chosenAtMs: 5,
};

async function newLooks() {
  const name = crypto.randomUUID();
  const vault = await openVault(name, () => 1);
  return keptLooks(dexieReporterStore(vault).settings);
}

test("the vault gives the look back where the browser lost its first copy", async () => {
  const looks = await newLooks();
  await looks.keep(chosen);
  expect(await looks.join(() => null)).toEqual(chosen);
});

test("what was chosen before the vault was open is kept by it", async () => {
  const looks = await newLooks();
  await looks.keep(chosen);
  const later = { look: usualLook, chosenAtMs: 6 };
  expect(await looks.join(() => later)).toEqual(later);
  expect(await looks.join(() => null)).toEqual(later);
});

test("the vault keeps nothing of a device that others use too", async () => {
  const looks = await newLooks();
  await looks.keep(chosen);
  const shared: KeptLook = {
    look: { ...usualLook, keep: "session" },
    chosenAtMs: 6,
  };
  expect(await looks.join(() => shared)).toEqual(shared);
  expect(await looks.join(() => null)).toBeNull();
});

test("what was forgotten does not come back", async () => {
  const looks = await newLooks();
  await looks.keep(chosen);
  await looks.keep(null);
  expect(await looks.join(() => null)).toBeNull();
});
