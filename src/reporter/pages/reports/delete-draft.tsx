import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { dayInWords } from "../../../device/dates.ts";
import type { KeptDraft } from "../../../device/reporter-store.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { ReaderNotice } from "../question/reader-notice.tsx";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";
import { t } from "../../../device/words.ts";
import { Errors } from "../../words/errors.tsx";
import { useRemoval } from "./use-removal.ts";

/** Asks once before a draft is deleted, names what is lost, and takes it back until the page is left (access.md, rule 26). */
export function DeleteDraft(props: { draft: KeptDraft; onBack: () => void }) {
  const { draft, onBack } = props;
  const { nowMs } = useTools();
  const removal = useRemoval(draft, onBack);
  const { isGone, reader } = removal;
  const day = dayInWords(draft.report.startedAt, nowMs());
  const title = isGone ? t("removal.done") : t("removal.title", { day });
  usePage(`removal/${String(isGone)}`, t("title.page", { page: title }));
  return (
    <Stack>
      <Errors errors={removal.errors} />
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
      {reader && <ReaderNotice writer={reader} k="removal.readerText" />}
      <ButtonRow>
        {isGone && (
          <Button
            {...labelled("removal.undo")}
            onClick={() => void removal.bringBack()}
          />
        )}
        {!isGone && !reader && (
          <Button
            kind="danger"
            {...labelled("removal.act")}
            onClick={() => void removal.remove()}
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
