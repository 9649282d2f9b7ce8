import { useEffect, useState } from "preact/hooks";
import type { DraftWriter, WriterState } from "../../device/draft-writer.ts";
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
