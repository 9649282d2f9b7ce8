import { useEffect, useState } from "preact/hooks";
import type { DraftWriter, WriterState } from "../../device/draft-writer.ts";
import { useTools } from "../tools.ts";

/** The draft that is told now, and who writes it. */
export type OpenDraft = {
  readonly writer: DraftWriter;
  readonly state: WriterState;
};

/** Where the device did not open it, it is asked again. */
const tryAgainMs = 3000;

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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (writer: DraftWriter) => {
      if (isLeft) return;
      stop = writer.watch((state) => {
        setDraft({ writer, state });
      });
      setDraft({ writer, state: writer.state() });
    };
    const open = () => {
      current.open().then(show, (error: unknown) => {
        if (!isLeft) timer = setTimeout(open, tryAgainMs);
        reportError(error);
      });
    };
    open();
    return () => {
      isLeft = true;
      clearTimeout(timer);
      stop?.();
    };
  }, []);
  return draft;
}
