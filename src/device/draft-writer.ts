import type { Kept, NotKeptWhy, Stop } from "./kept.ts";
import type { Draft, DraftStore } from "./reporter-store.ts";
import { holdDraft, type Locks } from "./draft-hold.ts";
import { asDraft, isSameDraft } from "./merge-drafts.ts";
import { writeQueue } from "./write-queue.ts";

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
  /** Another page deleted it, or sent it: this one only reads, and writes nothing, until somebody brings it back. */
  readonly isGone: boolean;
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
  /** Whether this page has something that the device has not, or not yet. */
  holdsUnsaved(): boolean;
  /** What the device may have of it by this page's hand; undefined: nothing. */
  known(): readonly (Draft | undefined)[];
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

/** Opens a draft for writing, or for reading along where another page writes it. */
export async function openDraftWriter(
  parts: DraftWriterParts,
): Promise<DraftWriter> {
  const { drafts } = parts;
  const found = await drafts.load(parts.draft.report.id);
  const base = found && asDraft(found);
  const state = watchedState({
    draft: base ?? parts.draft,
    role: "reader",
    saved: base === undefined ? nothing : { is: "saved" },
    isGone: false,
  });
  const { read, set } = state;
  const { queue, along, onHeld, onLost } = writing(parts, state, base);
  const name = `draft ${parts.draft.report.id}`;
  const hold = await holdDraft({ ...parts, name, onHeld, onLost });
  if (read().role === "reader") along.start();
  // What this page shows as saved has to be there, also where nothing more is typed.
  const stopLost = drafts.whenLost(() => {
    queue.lose();
    if (read().role === "writer" && read().saved.is !== "nothing-yet")
      queue.push();
  });
  return {
    state: read,
    watch: state.watch,
    change: (update) => {
      const { draft, saved, role } = read();
      if (role === "reader") return false;
      // What is not saved stays so until it is: each key would say that it is being saved just now.
      const isAway = saved.is === "not-saved";
      set({
        draft: update(draft),
        saved: isAway ? saved : { is: "saving" },
      });
      queue.push();
      return true;
    },
    flush: queue.flush,
    holdsUnsaved: queue.holdsUnsaved,
    known: queue.known,
    takeOver: hold.takeOver,
    close: async () => {
      stopLost();
      await queue.flush();
      along.stop();
      hold.release();
    },
  };
}

/** Writes while this page has its turn, and reads along while another has, or the draft is gone. */
function writing(
  { drafts, draft: { report }, schedule }: DraftWriterParts,
  { read, set }: WatchedState,
  base: Draft | undefined,
) {
  let isHeld = false;
  const beGone = () => {
    const isKept = isSameDraft(read().draft, queue.known()[0]);
    const saved = isKept ? nothing : notSaved;
    if (!read().isGone) set({ role: "reader", isGone: true, saved });
    along.start();
  };
  const onDeleted = beGone;
  const queue = writeQueue({ drafts, schedule, read, set, base, onDeleted });
  const write = (here: Draft | undefined) => {
    along.stop();
    set({ draft: queue.join(here), role: "writer", isGone: false });
    if (queue.holdsUnsaved()) queue.push();
    else if (here !== undefined) set({ saved: { is: "saved" } });
  };
  const along = readingAlong(drafts, report.id, (here) => {
    if (here === undefined) void queue.look();
    else if (isHeld) write(here);
    else if (queue.holdsUnsaved()) set({ isGone: false });
    else {
      queue.begin(here);
      set({ draft: here, saved: { is: "saved" }, isGone: false });
    }
  });
  const onHeld = async () => {
    const latest = await drafts.load(report.id);
    const isGone = latest === undefined && (await queue.isDeleted());
    isHeld = true;
    if (isGone) beGone();
    else write(latest && asDraft(latest));
  };
  const onLost = async () => {
    isHeld = false;
    set({ role: "reader" });
    // What is not kept stays on this page, and is said to be not saved: the other page's text must not take its place.
    await queue.flush();
    along.start();
  };
  return { queue, along, onHeld, onLost };
}

const nothing: Saved = { is: "nothing-yet" };
const notSaved: Saved = { is: "not-saved", why: "away" };

type WatchedState = ReturnType<typeof watchedState>;

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
  listener: (draft: Draft | undefined) => void,
): { start(): void; stop: Stop } {
  let stop: Stop | undefined;
  return {
    start: () => {
      stop ??= drafts.watch(reportId, (kept) => {
        listener(kept && asDraft(kept));
      });
    },
    stop: () => {
      stop?.();
      stop = undefined;
    },
  };
}
