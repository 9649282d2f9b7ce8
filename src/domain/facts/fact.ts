/** Something outside of Heard that a person may act on: what it is, where it holds, who says so, and when that was looked up. */
export type Fact = ShownFact | HeldFact;

/** A fact that a reporter may see. Pages for reporters take no other kind, so that one that is held back does not compile there. */
export type ShownFact = FactRow & { readonly verify: false };

/** A fact that somebody must look up before a reporter may see it. */
type HeldFact = FactRow & {
  readonly verify: true;
  readonly why: HeldWhy;
};

/**
 * Why a fact is held back: the design says so (`marked`); it is a right or limit that only a second-hand source tells, and a wrong
 * one can cost a person their case (`second-hand`); nobody has found a value (`not-found`); or it is true, and not for people who
 * look for help (`not-help`).
 */
type HeldWhy = "marked" | "second-hand" | "not-found" | "not-help";

type FactRow = {
  readonly kind:
    | "number"
    | "address"
    | "word"
    | "hours"
    | "cost"
    | "time-limit"
    | "calendar"
    | "retention"
    | "right"
    | "meaning";
  /** What it is, for staff. */
  readonly about: string;
  /** Null where nobody has found one. */
  readonly value: string | Period | null;
  readonly place: Place;
  readonly source: string;
  /** `read` in a primary source; `second-hand` from one that may be believed; `brief`: written in the design, nothing cited; `worked-out` from a text that was read. */
  readonly standing: "read" | "second-hand" | "brief" | "worked-out";
  /** Which text of the law, code or page it comes from. */
  readonly codeVersion: string;
  readonly checkedOn: string;
  /** Who signed that it is right; null: nobody yet. */
  readonly checkedBy: string | null;
};

export type Period = {
  readonly count: number;
  readonly unit: "minutes" | "days" | "working-days" | "months";
};

/** Where a fact holds. */
type Place =
  | "UK"
  | "Great Britain"
  | "England and Wales"
  | "England, Wales and Northern Ireland"
  | "Scotland"
  | "Northern Ireland"
  | "London"
  | "Dorset"
  | "Greater Manchester"
  | "Nottinghamshire"
  | "West Yorkshire"
  | "Heard";

/** The day on which every row was looked up last, and by nobody who signed it yet. */
export const snapshot = {
  checkedOn: "2026-11-20",
  checkedBy: null,
} as const;

/** Facts about one subject, by id. */
export type Facts = Readonly<Record<string, Fact>>;
