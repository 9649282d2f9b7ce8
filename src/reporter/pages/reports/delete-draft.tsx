import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { dayInWords } from "../../../device/dates.ts";
import type { KeptDraft } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";

/** Asks once before a draft is deleted, names what is lost, and takes it back until the page is left (access.md, rule 26). */
export function DeleteDraft(props: { draft: KeptDraft; onBack: () => void }) {
  const { draft, onBack } = props;
  const { nowMs, device, current } = useTools();
  const [isGone, setIsGone] = useState(false);
  const day = dayInWords(draft.report.startedAt, nowMs());
  const title = isGone ? t("removal.done") : t("removal.title", { day });
  usePage(`removal/${String(isGone)}`, t("title.page", { page: title }));
  const remove = async () => {
    await current.release();
    await device.store.drafts.remove(draft.report.id);
    setIsGone(true);
  };
  const bringBack = async () => {
    await device.store.drafts.save(draft);
    onBack();
  };
  return (
    <Stack>
      <PageHeading title={title} />
      {isGone ? (
        <p class="lead">{t("removal.doneText")}</p>
      ) : (
        <p class="lead">{t("removal.text")}</p>
      )}
      <ButtonRow>
        {isGone ? (
          <Button label={t("removal.undo")} onClick={() => void bringBack()} />
        ) : (
          <Button
            kind="danger"
            label={t("removal.act")}
            onClick={() => void remove()}
          />
        )}
        <Button
          kind={isGone ? "quiet" : "primary"}
          label={isGone ? t("removal.leave") : t("removal.keep")}
          onClick={onBack}
        />
      </ButtonRow>
    </Stack>
  );
}
