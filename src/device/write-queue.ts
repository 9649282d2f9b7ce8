import type { WriterState } from "./draft-writer.ts";
import type { Kept } from "./kept.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import type { Draft, DraftStore, SavedDraft } from "./reporter-store.ts";

/** "Saved" is said when typing pauses, so that the words do not flicker with each key. */
const settleMs = 250;
/** A write that failed is tried again, also when nothing more is typed. */
const tryAgainMs = 3000;

const away = { is: "not-kept", why: "away" } as const satisfies Kept;

/** Keeps what changes in a draft. */
export type WriteQueue = {
  push(): void;
  flush(): Promise<Kept>;
  /** Whether this page has something that the device has not. */
  holdsUnsaved(): boolean;
  /** From here on, what is changed begins with this. */
  begin(draft: Draft | undefined): void;
  /** What stands on this page once it writes, where the device has this: what is not saved joins it. */
  join(here: Draft | undefined): Draft;
  /** What the device may have by this page's hand. */
  known(): readonly (Draft | undefined)[];
  /** Whether somebody deleted what was kept: not so where it never was, or the browser threw everything away. */
  isDeleted(): Promise<boolean>;
  /** Looks whether it is deleted, and calls back where it is. */
  look(): Promise<void>;
  /** The browser threw away what was kept: this page may write it again. */
  lose(): void;
};

export type QueueParts = {
  readonly drafts: DraftStore;
  readonly schedule: (work: () => void, afterMs: number) => void;
  readonly read: () => WriterState;
  readonly set: (change: Partial<WriterState>) => void;
  /** What the device has, as far as this page knows. */
  readonly base: Draft | undefined;
  /** Called where another page deleted the draft, or sent it: nothing is written then. */
  readonly onDeleted: () => void;
};

/** One write in flight at a time; while it runs, only the latest state waits. */
export function writeQueue(parts: QueueParts): WriteQueue {
  const { schedule, read, set } = parts;
  let last: Kept = { is: "kept" };
  let isDirty = false;
  let running: Promise<void> | undefined;
  let turn = 0;
  const keeper = draftKeeper(parts);

  const run = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false;
      last = await keeper.keep();
      // It is said before the next try: that one may take as long as the storage is given.
      if (last.is === "not-kept" && last.why === "away") break;
    }
    running = undefined;
    settle(++turn);
  };
  const start = (): Promise<void> => (running ??= run());
  const settle = (mine: number): void => {
    if (last.is === "not-kept") {
      isDirty = true;
      if (read().isGone) return;
      set({ saved: { is: "not-saved", why: last.why } });
      schedule(() => mine === turn && isDirty && void start(), tryAgainMs);
      return;
    }
    if (read().saved.is === "not-saved") set({ saved: { is: "saving" } });
    schedule(() => {
      if (mine === turn && !read().isGone) set({ saved: { is: "saved" } });
    }, settleMs);
  };
  const holdsUnsaved = (): boolean => isDirty || running !== undefined;
  return {
    push: () => {
      isDirty = true;
      turn++;
      void start();
    },
    flush: async () => {
      if (holdsUnsaved()) await start();
      return last;
    },
    holdsUnsaved,
    begin: keeper.begin,
    known: keeper.known,
    join: (here) => keeper.join(here, holdsUnsaved()),
    isDeleted: keeper.isDeleted,
    look: async () => {
      // What the device does not say now is looked for by the next write.
      const isDeleted = await keeper.isDeleted().catch(() => false);
      if (isDeleted) parts.onDeleted();
    },
    lose: keeper.lose,
  };
}

/** Keeps a draft, and never over what this page has not seen: where browsers have no locks, or one was taken, another may write. */
function draftKeeper(parts: QueueParts) {
  const { drafts, read, set } = parts;
  let { base } = parts;
  /** What the device may have by this page's hand: a write that was said to fail may be there all the same. */
  let known: readonly (Draft | undefined)[] = [base];
  let isLost = false;
  const begin = (draft: Draft | undefined): void => {
    base = draft;
    known = [draft];
    if (draft !== undefined) isLost = false;
  };
  const join = (here: Draft | undefined, holdsUnsaved: boolean): Draft => {
    const { draft } = read();
    const before = base;
    begin(here);
    if (here === undefined) return draft;
    return holdsUnsaved ? mergeDrafts(before, here, draft) : here;
  };
  const isDeleted = async (): Promise<boolean> => {
    if (base === undefined || isLost) return false;
    // That everything is lost is told while it is looked.
    const isThere = await drafts.isThere(read().draft.report.id);
    return !isThere && !isLost;
  };
  const keep = async (): Promise<Kept> => {
    for (;;) {
      const { draft, isGone } = read();
      if (isGone) return away;
      const saved = await saveOrSay(drafts, draft, known);
      if (saved.is === "kept" || isHeld(saved)) begin(draft);
      else if (saved.is === "not-kept") known = [...known, draft];
      if (saved.is !== "overtaken") return saved;
      if (saved.here === undefined) {
        const isGoneNow = await isDeleted().catch(() => undefined);
        if (isGoneNow === true) parts.onDeleted();
        if (isGoneNow !== false) return away;
      }
      // Another page writes: this one shows what it has, until it writes again.
      if (read().role === "reader") return away;
      set({ draft: join(saved.here, true) });
    }
  };
  const lose = (): void => {
    isLost = true;
  };
  return { keep, begin, join, isDeleted, lose, known: () => known };
}

/** A page that alone holds what is told writes over what it holds. */
function isHeld(saved: SavedDraft): boolean {
  return saved.is === "not-kept" && saved.isHeld === true;
}

async function saveOrSay(
  drafts: DraftStore,
  draft: Draft,
  over: readonly (Draft | undefined)[],
): Promise<SavedDraft> {
  try {
    return await drafts.save(draft, over);
  } catch {
    // Whatever the storage threw, the page says that it is not saved, and tries again.
    return away;
  }
}
