import type { ComponentType } from "preact";
import type { SavedState } from "../../design-system/saved-mark/saved-mark.tsx";
import type { Stop } from "../../device/kept.ts";
import type { KeptLooks } from "../../device/look/kept-looks.ts";
import type { Mode } from "../../domain/report/answer.ts";
import type { FirstWords } from "./first-words.ts";
import type { From } from "../routes.ts";

/** What the start page says of this device, in whole sentences. */
export type StartNews = {
  /** Where the person was and what is left; null where nothing is begun. */
  readonly carryOn: string | null;
  readonly answers: string;
};

/** What stands under and above the text of the first question. */
export type FirstAnswerState = {
  readonly saved: SavedState;
  /** Words for the mark. */
  readonly notSaved: string;
  /** Another page writes this draft, or has deleted it: this one shows its text. */
  readonly isReader: boolean;
  /** Says that it was deleted, or sent, where it was. */
  readonly Gone: ComponentType | null;
  readonly text: string;
};

/** The buttons of a question. */
export type Act = "continue" | "not-sure" | "skip";

/** The draft behind the first question. */
export type FirstAnswer = {
  onInput(text: string): void;
  /** Makes this page the one that writes. */
  takeOver(): void;
  /** Does what a button says, once all is kept; gives where it leads. */
  act(act: Act, from: From): Promise<string>;
  watch(listener: (state: FirstAnswerState) => void): Stop;
};

/** All that comes after the first script. */
export type Loaded = {
  /** Draws every page but the start page and the first question. */
  readonly Page: ComponentType<{ address: string }>;
  /** Draws the clip of a question or page in British Sign Language. */
  readonly Clip: ComponentType<{
    clipKey: string;
    title: string;
    /** The page stood before this came, and has kept a place for it. */
    isLate: boolean;
  }>;
  /** Gives every word in this mode from now on, and tells it of every answer; those of the first pages at once. */
  readIn(mode: Mode): FirstWords;
  /** The button under the heading of every page that reads it aloud, and the bar that stands last on the page while it does. */
  readonly Aloud: ComponentType;
  readonly AloudBar: ComponentType;
  /** Says on every page that this browser lets Heard keep nothing; null where it keeps. */
  readonly KeepsNothing: ComponentType | null;
  /** The microphone beside a text area, where this device takes dictation by itself. */
  readonly Dictate: ComponentType<{ fieldId: string }>;
  /** The letters of the pages; without them the system's stand in. */
  bringFont(): Promise<unknown>;
  readonly looks: KeptLooks;
  watchStart(listener: (news: StartNews) => void): Stop;
  /**
   * Opens the draft that is told now, and joins it with what was typed before it could be opened.
   *
   * @param typed What stands in the field at the moment of joining.
   */
  openFirstAnswer(typed: () => string): Promise<FirstAnswer>;
};
