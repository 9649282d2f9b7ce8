/**
 * Whether a write is on the device's disk. kept: the transaction has committed (`durability: 'strict'`). full: the device has no
 * room left. away: the device's storage did not take it, also after it was opened anew. shut: this browser lets Heard keep nothing.
 * What was kept before stays kept.
 */
export type Kept =
  | { readonly is: "kept" }
  | {
      readonly is: "not-kept";
      readonly why: NotKeptWhy;
      /** This page alone has it, for as long as it stands (`held-vault.ts`). */
      readonly isHeld?: true;
    };

export type NotKeptWhy = "full" | "away" | "shut";

/** Why this page holds everything itself, and the device nothing. */
export type HeldWhy = Exclude<NotKeptWhy, "away">;

/** Ends a watch. */
export type Stop = () => void;
