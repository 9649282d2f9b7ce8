import {
  bringUpToDate,
  isUpToDate,
} from "../../domain/questionnaire/bring-up-to-date.ts";
import { languageOfWords } from "../../device/words.ts";
import { newReport } from "../../domain/report/new-report.ts";
import type { DraftWriter } from "../../device/draft-writer.ts";
import type { ReporterDevice } from "../../device/reporter-device.ts";
import type { Draft } from "../../device/reporter-store.ts";

/** The one draft that this page tells. */
export type CurrentDraft = {
  /** Opens it: the one that was chosen, else the one changed last, else a new one. */
  open(): Promise<DraftWriter>;
  /** The same at once, where it is open already: then a page does not have to wait. */
  peek(): DraftWriter | undefined;
  /** Tells another one from now on. */
  choose(draft: Draft): Promise<void>;
  startNew(): Promise<void>;
  /** Tells a new one that begins with all of this, and keeps it at once. */
  startWith(draft: Draft): Promise<void>;
  /** Lets go of it: it was sent or deleted. */
  release(): Promise<void>;
};

export type CurrentDraftParts = {
  readonly device: Pick<ReporterDevice, "store" | "openWriter">;
  readonly nowMs: () => number;
  readonly makeId: () => string;
};

/** Holds the draft that is open, over all pages of a question. */
export function currentDraft(parts: CurrentDraftParts): CurrentDraft {
  const { device, nowMs, makeId } = parts;
  let opened: Promise<DraftWriter> | undefined;
  let now: DraftWriter | undefined;
  const opening = (writer: Promise<DraftWriter>): Promise<DraftWriter> => {
    const mine = writer.then(
      (open) => {
        now = open;
        askAsNow(open);
        return open;
      },
      (error: unknown) => {
        // The next page that asks tries again.
        if (opened === mine) opened = undefined;
        throw error;
      },
    );
    opened = mine;
    return mine;
  };
  const blank = (): Draft => ({
    report: newReport({
      id: makeId(),
      incidentId: makeId(),
      // The words that the person read; the report says so.
      language: languageOfWords(),
      startedAt: new Date(nowMs()).toISOString(),
    }),
    wasAt: null,
  });
  const openLatest = async (): Promise<DraftWriter> => {
    const [latest] = await device.store.drafts.list();
    return device.openWriter(latest ?? blank());
  };
  const release = async (): Promise<void> => {
    const writer = await opened;
    opened = undefined;
    now = undefined;
    await writer?.close();
  };
  const choose = async (draft: Draft): Promise<void> => {
    await release();
    await opening(device.openWriter(draft));
  };
  return {
    open: async () => opened ?? opening(openLatest()),
    peek: () => now,
    choose,
    startNew: async () => choose(blank()),
    startWith: async (draft) => {
      await choose({ ...draft, report: { ...draft.report, id: makeId() } });
      now?.change((taken) => ({ ...taken }));
    },
    release,
  };
}

/** A draft of an earlier questionnaire is asked as this one asks. */
function askAsNow(writer: DraftWriter): void {
  if (isUpToDate(writer.state().draft.report)) return;
  writer.change((draft) => ({
    ...draft,
    report: bringUpToDate(draft.report),
  }));
}
