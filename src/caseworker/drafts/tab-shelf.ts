import type { DraftShelf } from "./draft-store.ts";

const prefix = "heard-casework-draft-";

/**
 * The shelf on the tab's own storage, which ends with the tab; what that does not take stands in the page. It holds sealed bytes only.
 *
 * @param storage Throws where the browser keeps nothing for the inbox.
 */
export function tabShelf(storage: () => Storage): DraftShelf {
  const inPage = new Map<string, string>();
  return {
    ids: () => [...new Set([...inPage.keys(), ...idsIn(storage)])],
    read: (reportId) =>
      inPage.get(reportId) ??
      orNull(() => storage().getItem(prefix + reportId)),
    write: (reportId, sealed) => {
      inPage.delete(reportId);
      const isKept = orNull(() => keep(storage(), reportId, sealed)) ?? false;
      // An older text must not come back with a reload.
      if (!isKept) orNull(() => keep(storage(), reportId, null));
      if (!isKept && sealed !== null) inPage.set(reportId, sealed);
      return isKept;
    },
    lasts: (reportId) => !inPage.has(reportId),
  };
}

function keep(storage: Storage, reportId: string, sealed: string | null) {
  if (sealed === null) storage.removeItem(prefix + reportId);
  else storage.setItem(prefix + reportId, sealed);
  return true;
}

function idsIn(storage: () => Storage): readonly string[] {
  const keys = orNull(() => {
    const kept = storage();
    return Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? "");
  });
  return (keys ?? [])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

function orNull<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
