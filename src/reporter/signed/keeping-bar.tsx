import { useId } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { t } from "../../device/words.ts";
import { labelled } from "../words/labelled.ts";
import { sizeInWords } from "./clip-words.ts";
import type { Keeping } from "./use-keeping.ts";

/** How much has come, and a way to stop. */
export function KeepingBar({ keeping }: { keeping: Keeping }) {
  const id = useId();
  if (keeping.state.is !== "running") return null;
  const { bytes, total } = keeping.state;
  return (
    <div class="stack-small">
      <label for={id}>
        {t("signed.keeping", {
          done: sizeInWords(Math.min(bytes, total)),
          size: sizeInWords(total),
        })}
      </label>
      <progress id={id} value={Math.min(bytes, total)} max={total} />
      <p>
        <Button
          small
          {...labelled("signed.stopKeeping")}
          onClick={keeping.stop}
        />
      </p>
    </div>
  );
}
