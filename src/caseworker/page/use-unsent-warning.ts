import { useEffect } from "preact/hooks";
import type { DraftStore } from "../drafts/draft-store.ts";

/** The browser asks before it closes a tab in which an answer stands unsent. Pages of the inbox keep it without asking. */
export function useUnsentWarning(drafts: DraftStore) {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts.unsentIds().length > 0) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [drafts]);
}
