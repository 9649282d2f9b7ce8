import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftWriter } from "../../device/draft-writer.ts";
import type { Draft } from "../../device/reporter-store.ts";
import { useTools } from "../tools.ts";
import type { OpenDraft } from "./use-draft.ts";

/** What is known of a draft that is not always the one told now. */
export type Hold = {
  /** Undefined until it is open. */
  readonly open: OpenDraft | undefined;
  /** Writes what waits, and gives what stands in it; "not-ours" where another window writes it. */
  readonly last: () => Promise<Draft | "not-ours">;
  /** Lets go of it once it is removed: whoever stands in line for it finds it gone. */
  readonly letGo: () => Promise<void>;
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
  // What does not open can still be removed.
  const opened = async () => opening.current?.catch(() => undefined);
  const last = async () => {
    const writer = await opened();
    if (writer?.state().role === "reader") return "not-ours";
    await writer?.flush();
    return writer?.state().draft ?? draft;
  };
  const letGo = async () => {
    const writer = await opened();
    if (isNow()) await current.release();
    else await writer?.close();
  };
  return { open, last, letGo };
}
