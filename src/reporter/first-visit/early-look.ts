import { looksOfPage } from "../../device/look/looks-of-page.ts";
import { easyReadPath, startPath, tellPath } from "../routes.ts";

/**
 * Shows the look that was chosen before the first paint. Who reads Easy Read is led to the pages that are drawn in it; who opens one
 * of those, by a link from somebody, reads Easy Read from then on.
 */
export function showKeptLook(page: Window): void {
  const looks = looksOfPage(page);
  page.looks = looks;
  const { pathname, search } = page.location;
  let kept = looks.kept();
  if (pathname.startsWith(easyReadPath) && kept?.look.mode !== "easy-read") {
    const look = { ...(kept?.look ?? looks.usual), mode: "easy-read" as const };
    kept = { look, chosenAtMs: Date.now() };
    looks.keep(kept);
  }
  if (kept === null) return;
  looks.show(kept);
  const isDrawn = pathname === startPath || pathname === tellPath;
  if (isDrawn && kept.look.mode === "easy-read")
    page.location.replace(easyReadPath + pathname.replace(/\/$/u, "") + search);
}
