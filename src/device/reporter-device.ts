import type { HeldWhy } from "./kept.ts";
import type { KeptVideos } from "./bsl/kept-videos.ts";
import type { Draft, ReporterStore } from "./reporter-store.ts";
import type { DraftWriter } from "./draft-writer.ts";

/** What the reporter's pages get of the device, once it is open. Built once, in `main.tsx`. */
export type ReporterDevice = {
  readonly store: ReporterStore;
  /** Opens a draft for writing; an unknown one is begun with what it is given, and kept from its first change on. */
  openWriter(draft: Draft): Promise<DraftWriter>;
  /** Call after something was put into the outbox, or when the person asks to try now: then nothing waits for its time. */
  sendNow(): void;
  /** Asks the relay for news of every sent report, now. Fulfilled when all have been asked. */
  lookForNews(): Promise<void>;
  /** Videos in British Sign Language that the person keeps here. */
  readonly videos: KeptVideos;
  /** Asks the browser not to throw the vault away; gives whether it will keep it. */
  askToKeep(): Promise<boolean>;
  /** Why nothing is kept here: everything is held in the page, and gone with it. Null where the vault keeps it. */
  readonly keepsNothing: HeldWhy | null;
};
