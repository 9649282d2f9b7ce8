import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftWriter } from "../../device/draft-writer.ts";
import type { Draft } from "../../device/reporter-store.ts";
import { useTools } from "../tools.ts";
import type { OpenDraft } from "./use-draft.ts";

/** What is known of a draft that is not always the one told now. */
export type Hold = {
  /** Undefined until it is open. */
  readonly open: OpenDraft | undefined;
  /** Lets go of it before it is removed, and gives what stood in it; "not-ours" where another window writes it. */
  readonly letGo: () => Promise<Draft | "not-ours">;
};

/** Opens any draft of this device, to know whether another window writes it, and leaves the one that is told now as it is. */
export function useHold(draft: Draft): Hold {
  const { current, device } = useTools();
  const [open, setOpen] = useState<OpenDraft>();
  const opening = useRef<Promise<DraftWriter>>(undefined);
  const { id } = draft.report;
  const isNow = () => current.peek()?.state().draft.report.id === id;
  useEffect(() => {
    let isLeft = false;
    let stop: (() => void) | undefined;
    const isOwn = !isNow();
    const mine = isOwn ? device.openWriter(draft) : current.open();
    opening.current = mine;
    const show = (writer: DraftWriter) => {
      if (isLeft) return;
      stop = writer.watch((state) => {
        setOpen({ writer, state });
      });
      setOpen({ writer, state: writer.state() });
    };
    mine.then(show).catch(reportError);
    return () => {
      isLeft = true;
      stop?.();
      if (isOwn) mine.then(async (own) => own.close()).catch(reportError);
    };
  }, [id]);
  const letGo = async () => {
    // What does not open can still be removed.
    const writer = await opening.current?.catch(() => undefined);
    if (writer?.state().role === "reader") return "not-ours";
    if (isNow()) await current.release();
    else await writer?.close();
    return writer?.state().draft ?? draft;
  };
  return { open, letGo };
}
