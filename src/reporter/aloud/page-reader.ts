import type { PlaceOnPage } from "../../device/speech/page-lines.ts";
import { openReader } from "../../device/speech/reader.ts";
import type { PageReader } from "./use-reader.ts";

/** The reader of this window's pages, in their language. */
export function pageReader(page: Window): PageReader {
  return openReader<PlaceOnPage>({
    speech: "speechSynthesis" in page ? page.speechSynthesis : null,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    later: (run, afterMs) => {
      const timer = setTimeout(run, afterMs);
      return () => {
        clearTimeout(timer);
      };
    },
    nowMs: () => Date.now(),
    language: () => page.document.documentElement.lang,
  });
}
