import type { Mode } from "../../domain/report/answer.ts";
import { setWordsMode } from "../../device/words.ts";
import type { Manner } from "./change-draft.ts";

/** In which mode this page is read. */
export type Reading = {
  /** Gives every word in this mode from now on; answers that were given keep theirs. */
  readIn(mode: Mode): void;
  /** How an answer is told that is given now. */
  manner(): Manner;
};

/** Begins in standard words. */
export function newReading(nowMs: () => number): Reading {
  let mode: Mode = "standard";
  return {
    readIn: (next) => {
      mode = next;
      setWordsMode(mode);
    },
    manner: () => ({ mode, nowMs: nowMs() }),
  };
}
