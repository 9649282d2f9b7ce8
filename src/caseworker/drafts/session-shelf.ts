import type { DraftShelf } from "./draft-store.ts";

const prefix = "heard-casework-draft-";

/** The shelf on the tab's own storage, which ends with the tab. It holds sealed bytes only. */
export function sessionShelf(storage: Storage): DraftShelf {
  return {
    ids: () =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "")
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    read: (reportId) => storage.getItem(prefix + reportId),
    write: (reportId, sealed) => {
      if (sealed === null) storage.removeItem(prefix + reportId);
      else storage.setItem(prefix + reportId, sealed);
    },
  };
}
