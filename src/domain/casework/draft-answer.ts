import * as v from "valibot";

/**
 * What a caseworker has written to one person and not sent, or sent and not yet heard back about. `id` is the answer's from its
 * first letter on: a tab that was opened from another has the same draft, and what both send is one answer (R40).
 * `waiting` keeps its id and its sealed bytes until the relay has confirmed it, so that sending it again is harmless (R40).
 */
export const DraftAnswer = v.object({
  id: v.optional(v.nullable(v.string()), null),
  text: v.string(),
  waiting: v.nullable(
    v.object({
      id: v.string(),
      claimedAt: v.string(),
      sealed: v.string(),
      noticeText: v.nullable(v.string()),
      /** What it says, to show while it waits. */
      text: v.string(),
    }),
  ),
});
export type DraftAnswer = v.InferOutput<typeof DraftAnswer>;

/** Nothing written, nothing waiting. */
export const emptyDraft: DraftAnswer = { id: null, text: "", waiting: null };

/** Whether something would be lost if the draft went away. */
export function isUnsent(draft: DraftAnswer): boolean {
  return draft.text.trim() !== "" || draft.waiting !== null;
}
