import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { makeUuid, uuidRandomBytes } from "../domain/uuid-v7.ts";
import type { Latest } from "../device/live.ts";
import type { SignedWords } from "../device/bsl/signed-words.ts";
import type { ReporterDevice } from "../device/reporter-device.ts";
import type { SentReport } from "../device/reporter-store.ts";
import type { KnownClips } from "./signed/known-clips.ts";
import type { Manner } from "./tell/change-draft.ts";
import type { CurrentDraft } from "./tell/current-draft.ts";

/** What the pages after the first script may use. Built once, in `pages/load-pages.tsx`. */
export type Tools = {
  readonly device: ReporterDevice;
  readonly current: CurrentDraft;
  /** The words of today that clips sign. */
  readonly signedWords: SignedWords;
  /** Which clips there are, and what of them is kept on this device: size in bytes by address. */
  readonly signed: {
    readonly clips: Latest<KnownClips>;
    readonly kept: Latest<ReadonlyMap<string, number>>;
  };
  readonly nowMs: () => number;
  /** How an answer is told that is given now. */
  readonly manner: () => Manner;
  readonly makeId: () => string;
  /** The report that is only looked at; kept nowhere. */
  readonly looked: { report: SentReport | null };
};

export const ToolsContext = createContext<Tools | null>(null);

/** What this page was given. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("a page outside the loaded ones");
  return tools;
}

/** A new id, by the device's clock and its source of random numbers. */
export function newId(nowMs: number): string {
  return makeUuid(
    nowMs,
    crypto.getRandomValues(new Uint8Array(uuidRandomBytes)),
  );
}
