import { dexieOutboxStore } from "./dexie-outbox-store.ts";
import { dexieSentStore } from "./dexie-sent-store.ts";
import { isOneOf } from "./merge-drafts.ts";
import type {
  ClipsSnapshot,
  DirectorySnapshot,
  Draft,
  DraftStore,
  KeptDraft,
  ReporterStore,
  SavedDraft,
  Settings,
  SettingsStore,
} from "./reporter-store.ts";
import type { Vault } from "./vault.ts";
import type { Found } from "./vault-rows.ts";

const noSettings: Settings = { receiptsKept: [] };

/** All that the reporter's app keeps, in one vault. */
export function dexieReporterStore(vault: Vault): ReporterStore {
  return {
    drafts: dexieDraftStore(vault),
    sent: dexieSentStore(vault),
    settings: settingsStore(vault),
    directory: singleStore<DirectorySnapshot>(vault, "directory"),
    clips: singleStore<ClipsSnapshot>(vault, "clips"),
    outbox: dexieOutboxStore(vault),
    watchUnopened: (listener) =>
      vault.watchUnopened(["drafts", "sent"], listener),
  };
}

function dexieDraftStore(vault: Vault): DraftStore {
  return {
    list: async () => latestFirst(await vault.readAll<Draft>("drafts")),
    load: async (reportId) => {
      const found = await vault.read<Draft>("drafts", reportId);
      return found && keptDraft(found);
    },
    save: async (draft, over) => saveDraft(vault, draft, over),
    remove: async (reportId) =>
      vault.write([{ kind: "drafts", id: reportId, value: undefined }]),
    isThere: async (reportId) => vault.isThere("drafts", reportId),
    watchAll: (listener) =>
      vault.watch<Draft>("drafts", (found) => {
        listener(latestFirst(found));
      }),
    watch: (reportId, listener) =>
      vault.watch<Draft>("drafts", (all) => {
        const found = all.find(({ id }) => id === reportId);
        listener(found && keptDraft(found));
      }),
    whenLost: vault.whenLost,
  };
}

async function saveDraft(
  vault: Vault,
  draft: Draft,
  over?: readonly (Draft | undefined)[],
): Promise<SavedDraft> {
  const { id } = draft.report;
  if (over === undefined)
    return vault.write([{ kind: "drafts", id, value: draft }]);
  let outcome = { is: "kept" } as SavedDraft;
  const kept = await vault.change<Draft>("drafts", id, (here) => {
    const isOurs = isOneOf([...over, draft], here);
    outcome = isOurs ? { is: "kept" } : { is: "overtaken", here };
    return isOurs ? draft : here;
  });
  return kept.is === "kept" ? outcome : kept;
}

function settingsStore(vault: Vault): SettingsStore {
  return {
    load: async () => {
      const found = await vault.read<Settings>("single", "settings");
      return found?.value ?? noSettings;
    },
    change: async (update) =>
      vault.change<Settings>("single", "settings", (settings) =>
        update(settings ?? noSettings),
      ),
  };
}

/** One record that is replaced as a whole. */
function singleStore<Value>(vault: Vault, id: string) {
  return {
    load: async () => (await vault.read<Value>("single", id))?.value,
    save: async (value: Value) => vault.write([{ kind: "single", id, value }]),
    watch: (listener: (value: Value | undefined) => void) =>
      vault.watch<Value>("single", (all) => {
        listener(all.find((found) => found.id === id)?.value);
      }),
  };
}

function latestFirst(found: readonly Found<Draft>[]): readonly KeptDraft[] {
  return found
    .map(keptDraft)
    .toSorted((one, other) => other.updatedAtMs - one.updatedAtMs);
}

function keptDraft({ value, updatedAtMs }: Found<Draft>): KeptDraft {
  return { ...value, updatedAtMs };
}
