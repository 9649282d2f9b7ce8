import type { Saved } from "../../device/draft-writer.ts";
import { t } from "../../device/words.ts";

/** What the mark under a field says where it is not saved: why, and what to do. */
export function notSavedWords(saved: Saved): string {
  const why = saved.is === "not-saved" ? saved.why : "away";
  switch (why) {
    case "full":
      return t("saved.full");
    case "shut":
      return t("saved.shut");
    case "away":
      return t("saved.notSaved");
  }
}
