import * as v from "valibot";

/**
 * Where a case stands, as the person is told. There is no "closed" here: closing asks the person first (followup.md),
 * and comes with that procedure.
 */
export const CaseState = v.picklist([
  "received",
  "opened",
  "working",
  "answered",
  "waiting-for-you",
  "waiting-for-others",
]);
export type CaseState = v.InferOutput<typeof CaseState>;

/** The moves that a caseworker may make by hand. `opened` and `answered` come of opening and answering. */
export const caseMoves = {
  received: [],
  opened: ["working", "waiting-for-you", "waiting-for-others"],
  working: ["waiting-for-you", "waiting-for-others"],
  answered: ["working", "waiting-for-you", "waiting-for-others"],
  "waiting-for-you": ["working", "waiting-for-others"],
  "waiting-for-others": ["working", "waiting-for-you"],
} as const satisfies Record<CaseState, readonly CaseState[]>;

/** Whether a caseworker may move a case from one state to the other. Staying is always allowed, so that a retry is harmless. */
export function canMove(from: CaseState, to: CaseState): boolean {
  const moves: readonly CaseState[] = caseMoves[from];
  return from === to || moves.includes(to);
}
