import {
  DraftAnswer,
  emptyDraft,
  isUnsent,
} from "../../domain/casework/draft-answer.ts";
import { fromBase64, toBase64 } from "../../envelope/base64.ts";
import { openJson } from "../../envelope/open.ts";
import { sealJson } from "../../envelope/seal.ts";

/** Where sealed drafts outlive a reload: the tab's session storage. Ids of reports, sealed bytes; nothing clear. */
export type DraftShelf = {
  ids(): readonly string[];
  read(reportId: string): string | null;
  /** Null takes it away. False where the browser refuses to keep it: then it stands here until the page goes. */
  write(reportId: string, sealed: string | null): boolean;
  /** Whether what stands here for this report outlives a reload. */
  lasts(reportId: string): boolean;
};

/** Unsent answers by report: clear in memory while the inbox is unlocked, sealed on the shelf. */
export type DraftStore = {
  read(reportId: string): DraftAnswer;
  /** Resolves once the sealed copy stands on the shelf; false where only this page has it. */
  write(reportId: string, draft: DraftAnswer): Promise<boolean>;
  /** Whether what was written outlives a reload. */
  lasts(reportId: string): boolean;
  /** Which reports have one; while locked, as the shelf tells. */
  unsentIds(): readonly string[];
  /** Opens what the shelf has. What does not open stays there. */
  unlock(keys: { recipient: string; identity: string }): Promise<void>;
  /** Drops every clear text at once; sealing that is under way is finished. */
  lock(): void;
  /** Drops everything, the shelf too. */
  forget(): void;
};

/** Makes the store. It begins locked. */
export function makeDraftStore(shelf: DraftShelf): DraftStore {
  const drafts = new Map<string, DraftAnswer>();
  let recipient: string | null = null;
  const keep = sealInOrder(shelf);
  return {
    read: (reportId) => drafts.get(reportId) ?? emptyDraft,
    write: async (reportId, draft) => {
      if (isUnsent(draft)) drafts.set(reportId, draft);
      else drafts.delete(reportId);
      if (recipient === null) return false;
      return keep(reportId, isUnsent(draft) ? draft : null, recipient);
    },
    lasts: (reportId) => shelf.lasts(reportId),
    unsentIds: () => (recipient === null ? shelf.ids() : [...drafts.keys()]),
    unlock: async (keys) => {
      recipient = keys.recipient;
      await openShelf(shelf, drafts, keys.identity);
    },
    lock: () => {
      drafts.clear();
      recipient = null;
    },
    forget: () => {
      drafts.clear();
      recipient = null;
      for (const id of shelf.ids()) shelf.write(id, null);
    },
  };
}

/** Seals take their turn, so that an older text never lands on a newer one. */
function sealInOrder(shelf: DraftShelf) {
  let last: Promise<unknown> = Promise.resolve();
  const newest = new Map<string, DraftAnswer | null>();
  return (reportId: string, draft: DraftAnswer | null, recipient: string) => {
    newest.set(reportId, draft);
    const turn = last.then(async (): Promise<boolean> => {
      // A later text is already waiting for its own turn: it is the one to keep.
      if (newest.get(reportId) !== draft) return true;
      // Nothing clear stays behind in this queue.
      newest.delete(reportId);
      try {
        const sealed =
          draft === null ? null : toBase64(await sealJson([recipient], draft));
        return shelf.write(reportId, sealed);
      } catch {
        return false;
      }
    });
    last = turn;
    return turn;
  };
}

async function openShelf(
  shelf: DraftShelf,
  drafts: Map<string, DraftAnswer>,
  identity: string,
): Promise<void> {
  for (const id of shelf.ids()) {
    const sealed = shelf.read(id);
    if (sealed === null || drafts.has(id)) continue;
    const opened = await openJson(DraftAnswer, [identity], fromBase64(sealed));
    if (opened.is === "open") drafts.set(id, opened.value);
  }
}
