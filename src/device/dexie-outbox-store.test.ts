import "fake-indexeddb/auto";
import { afterEach } from "vitest";
import { outboxStoreContract } from "../../tests/contract/outbox-store.contract.ts";
import { dexieOutboxStore } from "./dexie-outbox-store.ts";
import { openVault, type Vault } from "./vault.ts";

let names = 0;
const open: Vault[] = [];

async function store(name: string) {
  const vault = await openVault(name, () => 0);
  open.push(vault);
  return dexieOutboxStore(vault);
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

outboxStoreContract("outbox in the vault", async () => {
  const name = `outbox-${String(++names)}`;
  return { store: await store(name), reopen: async () => store(name) };
});
