import { useState } from "preact/hooks";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import type { Draft, KeptDraft } from "../../../device/reporter-store.ts";
import { useHold } from "../../tell/use-hold.ts";
import { useTools } from "../../tools.ts";
import { errorAt } from "../../words/labelled.ts";

/**
 * Deletes a draft, and brings it back with all that any window wrote. What another window writes is not deleted under its hand:
 * `reader` says so until this one writes.
 *
 * @param onBack Called once it is there again.
 */
export function useRemoval(draft: KeptDraft, onBack: () => void) {
  const { drafts } = useTools().device.store;
  const hold = useHold(draft);
  const [gone, setGone] = useState<Draft | null>(null);
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const fail = (key: string) => {
    setErrors([errorAt("main", key)]);
  };
  const remove = async () => {
    const last = await hold.last();
    if (last === "not-ours") return;
    const removed = await drafts.remove(draft.report.id);
    if (removed.is === "not-kept") return fail("removal.errorNotRemoved");
    await hold.letGo();
    setErrors([]);
    setGone(last);
  };
  const bringBack = async () => {
    if (gone === null) return;
    const saved = await drafts.save(gone);
    if (saved.is === "kept") onBack();
    else fail("removal.errorNotBack");
  };
  const isGone = gone !== null;
  const isReader = !isGone && hold.open?.state.role === "reader";
  const reader = isReader ? hold.open?.writer : undefined;
  return { isGone, errors, remove, bringBack, reader };
}
