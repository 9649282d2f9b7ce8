import type { Kept, NotKeptWhy, Stop } from "./kept.ts";
import type { Draft, DraftStore, SavedDraft } from "./reporter-store.ts";
import { mergeDrafts } from "./merge-drafts.ts";
import { holdDraft, type Locks } from "./draft-hold.ts";

/** How far what stands on the page is kept; the words are those of the `SavedMark`. */
export type Saved =
  | { readonly is: "nothing-yet" }
  | { readonly is: "saving" }
  | { readonly is: "saved" }
  | { readonly is: "not-saved"; readonly why: NotKeptWhy };

/** What a page shows of a draft. */
export type WriterState = {
  readonly draft: Draft;
  /** writer: this page writes. reader: another page does, and this one shows the same text live (F9). */
  readonly role: "writer" | "reader";
  readonly saved: Saved;
};

/** Writes one draft, from one page at a time. */
export type DraftWriter = {
  state(): WriterState;
  /** Calls back after each change of the state. */
  watch(listener: (state: WriterState) => void): Stop;
  /**
   * Changes the draft and writes it at once; while a write is in flight, only the latest waits. A reader's changes are ignored.
   *
   * @returns Whether it was changed.
   */
  change(update: (draft: Draft) => Draft): boolean;
  /** Fulfilled when nothing waits to be written, with the outcome of the last write. */
  flush(): Promise<Kept>;
  /** Makes this page the writer; the other becomes a reader, once it has written what it had. */
  takeOver(): Promise<void>;
  /** Writes what waits and lets others write. */
  close(): Promise<void>;
};

export type DraftWriterParts = {
  readonly drafts: DraftStore;
  /** What stands in the draft now; what the store has of it comes first. */
  readonly draft: Draft;
  /** Undefined where a browser has no Web Locks: then every page writes. */
  readonly locks: Locks | undefined;
  readonly channel: (name: string) => BroadcastChannel;
  readonly schedule: (work: () => void, afterMs: number) => void;
};

/** "Saved" is said when typing pauses, so that the words do not flicker with each key. */
const settleMs = 250;
/** A write that failed is tried again, also when nothing more is typed. */
const tryAgainMs = 3000;

/** Opens a draft for writing, or for reading along where another page writes it. */
export async function openDraftWriter(
  parts: DraftWriterParts,
): Promise<DraftWriter> {
  const { drafts, schedule } = parts;
  const id = parts.draft.report.id;
  const found = await drafts.load(id);
  const { read, set, watch } = watchedState({
    draft: found === undefined ? parts.draft : asDraft(found),
    role: "reader",
    saved: { is: found === undefined ? "nothing-yet" : "saved" },
  });
  const base = found && asDraft(found);
  const queue = writeQueue({ drafts, schedule, read, set, base });
  const along = readingAlong(drafts, id, (draft) => {
    if (read().role !== "reader" || queue.holdsUnsaved()) return;
    queue.begin(draft);
    set({ draft, saved: { is: "saved" } });
  });
  const hold = await holdDraft({
    ...parts,
    name: `draft ${id}`,
    onHeld: async () => {
      const latest = await drafts.load(id);
      along.stop();
      set({ draft: queue.join(latest && asDraft(latest)), role: "writer" });
      if (queue.holdsUnsaved()) queue.push();
    },
    onLost: async () => {
      set({ role: "reader" });
      // What is not kept stays on this page, and is said to be not saved: the other page's text must not take its place.
      await queue.flush();
      along.start();
    },
  });
  if (read().role === "reader") along.start();
  // What this page shows as saved has to be there, also where nothing more is typed.
  const stopLost = drafts.whenLost(() => {
    if (read().role === "writer" && read().saved.is !== "nothing-yet")
      queue.push();
  });
  return {
    state: read,
    watch,
    change: (update) => {
      if (read().role === "reader") return false;
      set({ draft: update(read().draft), saved: { is: "saving" } });
      queue.push();
      return true;
    },
    flush: queue.flush,
    takeOver: hold.takeOver,
    close: async () => {
      stopLost();
      await queue.flush();
      along.stop();
      hold.release();
    },
  };
}

function watchedState(first: WriterState) {
  const listeners = new Set<(state: WriterState) => void>();
  let state = first;
  return {
    read: () => state,
    set: (change: Partial<WriterState>): void => {
      state = { ...state, ...change };
      for (const listener of listeners) listener(state);
    },
    watch: (listener: (state: WriterState) => void): Stop => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A writer knows what it wrote, and opening it again after each key would hold up the next one: only a reader reads along. */
function readingAlong(
  drafts: DraftStore,
  reportId: string,
  listener: (draft: Draft) => void,
): { start(): void; stop: Stop } {
  let stop: Stop = () => undefined;
  return {
    start: () => {
      stop();
      stop = drafts.watch(reportId, (kept) => {
        if (kept !== undefined) listener(asDraft(kept));
      });
    },
    stop: () => {
      stop();
    },
  };
}

type WriteQueue = {
  push(): void;
  flush(): Promise<Kept>;
  /** Whether this page has something that the device has not. */
  holdsUnsaved(): boolean;
  /** From here on, what is changed begins with this. */
  begin(draft: Draft | undefined): void;
  /** What stands on this page once it writes, where the device has this: what is not saved joins it. */
  join(here: Draft | undefined): Draft;
};

type QueueParts = {
  readonly drafts: DraftStore;
  readonly schedule: (work: () => void, afterMs: number) => void;
  readonly read: () => WriterState;
  readonly set: (change: Partial<WriterState>) => void;
  readonly base: Draft | undefined;
};

/** One write in flight at a time; while it runs, only the latest state waits. */
function writeQueue(parts: QueueParts): WriteQueue {
  const { schedule, set } = parts;
  let last: Kept = { is: "kept" };
  let isDirty = false;
  let running: Promise<void> | undefined;
  let turn = 0;
  const keeper = draftKeeper(parts);

  const run = async (): Promise<void> => {
    while (isDirty) {
      isDirty = false;
      last = await keeper.keep();
    }
    running = undefined;
    settle(++turn);
  };
  const start = (): Promise<void> => (running ??= run());
  const settle = (mine: number): void => {
    if (last.is === "not-kept") {
      isDirty = true;
      set({ saved: { is: "not-saved", why: last.why } });
      schedule(() => mine === turn && isDirty && void start(), tryAgainMs);
      return;
    }
    schedule(() => mine === turn && set({ saved: { is: "saved" } }), settleMs);
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
    join: (here) => keeper.join(here, holdsUnsaved()),
  };
}

/** Keeps a draft, and never over what this page has not seen: where browsers have no locks, or one was taken, another may write. */
function draftKeeper({ drafts, read, set, base: first }: QueueParts) {
  let base = first;
  /** What the device may have by this page's hand: a write that was said to fail may be there all the same. */
  let known: readonly (Draft | undefined)[] = [first];
  const begin = (draft: Draft | undefined): void => {
    base = draft;
    known = [draft];
  };
  const join = (here: Draft | undefined, holdsUnsaved: boolean): Draft => {
    const { draft } = read();
    const before = base;
    begin(here);
    if (here === undefined) return draft;
    return holdsUnsaved ? mergeDrafts(before, here, draft) : here;
  };
  const keep = async (): Promise<Kept> => {
    for (;;) {
      const { draft } = read();
      const saved = await saveOrSay(drafts, draft, known);
      if (saved.is === "kept") begin(draft);
      if (saved.is === "not-kept") known = [...known, draft];
      if (saved.is !== "overtaken") return saved;
      // Another page writes: this one shows what it has, until it writes again.
      if (read().role === "reader") return { is: "not-kept", why: "away" };
      set({ draft: join(saved.here, true) });
    }
  };
  return { keep, begin, join };
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
    return { is: "not-kept", why: "away" };
  }
}

function asDraft({ report, wasAt, helpShownFor }: Draft): Draft {
  const shown = helpShownFor === undefined ? {} : { helpShownFor };
  return { report, wasAt, ...shown };
}
