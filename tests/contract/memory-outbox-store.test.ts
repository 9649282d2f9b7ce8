import { memoryOutboxStore } from "../support/memory-outbox-store.ts";
import { outboxStoreContract } from "./outbox-store.contract.ts";

outboxStoreContract("outbox in memory", async () => {
  const store = memoryOutboxStore();
  return { store, reopen: async () => store };
});
