import { SavedMark } from "../../../design-system/saved-mark/saved-mark.tsx";
import type { Saved } from "../../../device/draft-writer.ts";
import { t } from "../../../device/words.ts";

/** Says how far what stands above it is kept. Under a question without an answer there is nothing to say. */
export function Kept(props: { saved: Saved; isAnswered: boolean }) {
  const { saved, isAnswered } = props;
  const isQuiet = saved.is === "saved" && !isAnswered;
  const isFull = saved.is === "not-saved" && saved.why === "full";
  return (
    <SavedMark
      state={isQuiet ? "nothing-yet" : saved.is}
      words={{
        saving: t("saved.saving"),
        saved: t("saved.saved"),
        notSaved: isFull ? t("saved.full") : t("saved.notSaved"),
      }}
    />
  );
}
