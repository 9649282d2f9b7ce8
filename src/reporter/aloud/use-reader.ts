import { useLayoutEffect, useState } from "preact/hooks";
import { markLine } from "../../device/speech/mark-line.ts";
import type { PlaceOnPage } from "../../device/speech/page-lines.ts";
import type { Reader, ReaderState } from "../../device/speech/reader.ts";

export type PageReader = Reader<PlaceOnPage>;

/** What the reader does and can do, drawn anew when that changes. */
export function useReader(reader: PageReader) {
  const [, setChanges] = useState(0);
  useLayoutEffect(() => {
    const draw = () => {
      setChanges((count) => count + 1);
    };
    // The page before may have stopped it after this one was drawn.
    draw();
    return reader.watch(draw);
  }, [reader]);
  return { state: reader.state(), canRead: reader.canRead() };
}

/** Marks on the page what is said, and stops where nobody listens any more. */
export function useMarkAndStop(
  reader: PageReader,
  state: ReaderState<PlaceOnPage>,
): void {
  const place = state.is === "speaking" ? state.line.at : null;
  useLayoutEffect(() => {
    markLine(window, place);
  }, [place]);
  useLayoutEffect(() => {
    const stop = () => {
      reader.stop();
    };
    const stopAtEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") stop();
    };
    const stopWhenHidden = () => {
      if (document.hidden) stop();
    };
    addEventListener("pagehide", stop);
    addEventListener("keydown", stopAtEscape);
    document.addEventListener("visibilitychange", stopWhenHidden);
    return () => {
      stop();
      removeEventListener("pagehide", stop);
      removeEventListener("keydown", stopAtEscape);
      document.removeEventListener("visibilitychange", stopWhenHidden);
    };
  }, [reader]);
}
