import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../../design-system/live-region/say.ts";
import type { DraftWriter, WriterState } from "../../device/draft-writer.ts";
import { t } from "../../device/words.ts";
import { useTools } from "../tools.ts";

/** The draft that is told now, and who writes it. */
export type OpenDraft = {
  readonly writer: DraftWriter;
  readonly state: WriterState;
};

/** The draft that is told now; undefined until it is open. */
export function useDraft(): OpenDraft | undefined {
  const { current } = useTools();
  const [draft, setDraft] = useState<OpenDraft | undefined>(() => {
    const writer = current.peek();
    return writer && { writer, state: writer.state() };
  });
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isLeft = false;
    void current.open().then((writer) => {
      if (isLeft) return;
      const show = (state: WriterState) => {
        setDraft({ writer, state });
      };
      stop = writer.watch(show);
      show(writer.state());
    });
    return () => {
      isLeft = true;
      stop?.();
    };
  }, []);
  return draft;
}

/** Says "Saved" to a screen reader, once a page (access.md 5.3). */
export function useSayingSaved(
  page: string,
  saved: WriterState["saved"]["is"] | undefined,
): void {
  const said = useRef("");
  const wasSaving = useRef(false);
  useEffect(() => {
    if (saved === "saving") wasSaving.current = true;
    if (saved !== "saved" || !wasSaving.current || said.current === page)
      return;
    said.current = page;
    wasSaving.current = false;
    say(document, t("saved.saved"), "polite");
  }, [page, saved]);
}
