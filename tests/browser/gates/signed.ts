import type { Page } from "@playwright/test";
import { said } from "../../support/said.ts";

/**
 * Who chose British Sign Language sees on every page its video, a button that opens it, or one line that says that there is none:
 * never nothing, never an empty frame, and never two of them. Pages that only wait go by themselves.
 */
export async function signedFaults(page: Page): Promise<string[]> {
  const { signed } = said.reporter;
  return page.evaluate(
    ({ none, watch }) => {
      if (document.documentElement.dataset["mode"] !== "bsl") return [];
      const shown = [
        ...document.querySelectorAll("main p, main button, main .signed"),
      ].filter(
        (each) =>
          each.checkVisibility() &&
          (each.matches(".signed") ||
            [none, watch].includes(each.textContent.trim())),
      );
      // The list of all videos has several.
      const isOne = shown.length === 1 || location.pathname === "/bsl";
      return shown.length > 0 && isOne
        ? []
        : [`signed: ${String(shown.length)} of a video or a line about none`];
    },
    { none: signed.none, watch: signed.watch },
  );
}
