import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { dayInWords } from "../../../device/dates.ts";
import type { KeptDraft } from "../../../device/reporter-store.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled, errorAt } from "../../words/labelled.ts";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { t, type Values } from "../../../device/words.ts";
import { Errors } from "../../words/errors.tsx";

/** Asks once before a draft is deleted, names what is lost, and takes it back until the page is left (access.md, rule 26). */
export function DeleteDraft(props: { draft: KeptDraft; onBack: () => void }) {
  const { draft, onBack } = props;
  const { nowMs, device, current } = useTools();
  const [isGone, setIsGone] = useState(false);
  const day = dayInWords(draft.report.startedAt, nowMs());
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const fail = (key: string, values?: Values) => {
    setErrors([errorAt("main", key, values)]);
  };
  const title = isGone ? t("removal.done") : t("removal.title", { day });
  usePage(`removal/${String(isGone)}`, t("title.page", { page: title }));
  const remove = async () => {
    await current.release();
    const removed = await device.store.drafts.remove(draft.report.id);
    if (removed.is === "not-kept") return fail("removal.errorNotRemoved");
    setErrors([]);
    setIsGone(true);
  };
  const bringBack = async () => {
    const saved = await device.store.drafts.save(draft);
    if (saved.is === "kept") onBack();
    else fail("removal.errorNotBack");
  };
  return (
    <Stack>
      <Errors errors={errors} />
      <SignedClip clipKey="page.report-delete" title={title} />
      <PageHeading
        title={title}
        picture={labelPicture(isGone ? "removal.done" : "removal.title")}
      />
      {isGone ? (
        <Say k="removal.doneText" kind="lead" />
      ) : (
        <Say k="removal.text" kind="lead" />
      )}
      <ButtonRow>
        {isGone ? (
          <Button
            {...labelled("removal.undo")}
            onClick={() => void bringBack()}
          />
        ) : (
          <Button
            kind="danger"
            {...labelled("removal.act")}
            onClick={() => void remove()}
          />
        )}
        <Button
          kind={isGone ? "quiet" : "primary"}
          {...labelled(isGone ? "removal.leave" : "removal.keep")}
          onClick={onBack}
        />
      </ButtonRow>
    </Stack>
  );
}
