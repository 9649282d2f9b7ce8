import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Density } from "../../design-system/table/table.tsx";
import type { AccessEvent } from "../access/access.ts";
import type { CaseworkApi } from "../api/casework-api.ts";
import type { SignedWords } from "../../device/bsl/signed-words.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import type { QuestionWords } from "../words/question-words.ts";
import type { Words } from "../words/words.ts";

/** What every page may use. It is built once, in main.tsx. */
export type Inbox = {
  readonly api: CaseworkApi;
  readonly words: Words;
  readonly questionWords: QuestionWords;
  /** The words that clips in British Sign Language sign. */
  readonly signedWords: SignedWords;
  readonly drafts: DraftStore;
  /** The browser keeps nothing for the inbox: what is not sent is gone with the page. */
  readonly keepsNothing: boolean;
  readonly makeId: () => string;
  readonly makeSalt: () => Uint8Array;
  readonly now: () => Date;
  /** How the list stands, for as long as the tab lives. */
  readonly density: { read(): Density; keep(density: Density): void };
  readonly tell: (event: AccessEvent) => void;
  readonly go: (path: string) => void;
  /** Takes the caseworker to a page: its heading gets the focus, unless it is the first since loading. */
  readonly arrive: (page: string) => void;
};

export const InboxContext = createContext<Inbox | null>(null);

/** What the page was given. */
export function useInbox(): Inbox {
  const inbox = useContext(InboxContext);
  if (inbox === null) throw new Error("a page outside the inbox");
  return inbox;
}
