import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { mergeTexts } from "../../../device/merge-drafts.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import { reportPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { Kept } from "../question/saved.tsx";
import { useKeptWords, type WordsPlace } from "../../reports/use-kept-words.ts";
import { useSendingMessage } from "../../reports/use-sending-message.ts";
import { Say } from "../../words/say.tsx";
import { hintWords } from "../../words/hint-words.tsx";
import { labelPicture, labelled, errorAt } from "../../words/labelled.ts";
import { t } from "../../../device/words.ts";
import { Errors } from "../../words/errors.tsx";

/** The words of two windows are all there. */
const place: WordsPlace<string> = {
  of: ({ writing }) => writing,
  put: (kept, writing) => ({ ...kept, writing }),
  merge: mergeTexts,
};

/** The message is kept as it is typed, and sealed when it is sent. */
export function WriteForm({ report }: { report: SentReport }) {
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const writing = useKeptWords<string>(
    report.reportId,
    report.writing,
    report.writing !== "",
    place,
  );
  const organisation = report.organisation.name;
  const title = t("write.title", { organisation });
  const page = t("title.page", { page: title });
  usePage(
    "write",
    errors.length > 0 ? t("title.error", { title: page }) : page,
  );
  useSayingSaved("write", writing.saved.is, t("saved.said"));
  const fail = (key: string) => {
    setErrors([errorAt("message", key, { organisation })]);
  };
  const send = useSendingMessage(report, writing.stop, fail);
  return (
    <Stack>
      <BackLink
        {...labelled("write.back")}
        href={reportPath(report.reportId)}
      />
      <SignedClip clipKey="page.write" title={title} />
      <Errors errors={errors} />
      <TextArea
        id="message"
        label={title}
        picture={labelPicture("write.title", { organisation })}
        asHeading
        hint={hintWords("write.hint")}
        value={writing.value}
        error={errors[0]?.text}
        errorPicture={errors[0]?.picture}
        errorPrefix={t("question.errorPrefix")}
        onInput={writing.put}
        saved={<Kept saved={writing.saved} isAnswered={writing.value !== ""} />}
      />
      <Say k="write.who" values={{ organisation }} kind="hint" />
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("write.send", { organisation })}
          onClick={() => {
            if (writing.value.trim() === "") fail("write.errorEmpty");
            else send(writing.value);
          }}
        />
      </ButtonRow>
    </Stack>
  );
}
