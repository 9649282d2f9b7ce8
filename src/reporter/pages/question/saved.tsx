import { SavedMark } from "../../../design-system/saved-mark/saved-mark.tsx";
import type { Saved } from "../../../device/draft-writer.ts";
import { t } from "../../../device/words.ts";
import { notSavedWords } from "../../words/not-saved-words.ts";

/** Says how far what stands above it is kept. Under a question without an answer there is nothing to say. */
export function Kept(props: { saved: Saved; isAnswered: boolean }) {
  const { saved, isAnswered } = props;
  const isQuiet = saved.is === "saved" && !isAnswered;
  return (
    <SavedMark
      state={isQuiet ? "nothing-yet" : saved.is}
      words={{
        saving: t("saved.saving"),
        saved: t("saved.saved"),
        notSaved: notSavedWords(saved),
      }}
    />
  );
}
