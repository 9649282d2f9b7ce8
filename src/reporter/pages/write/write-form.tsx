import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { reportPath } from "../../routes.ts";
import { drawn } from "../../site/drawn.ts";
import { usePage, useWay } from "../../site/way.ts";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { useTools } from "../../tools.ts";
import { Kept } from "../question/saved.tsx";
import { useWriting } from "./use-writing.ts";
import { Say } from "../../words/say.tsx";
import { hintWords } from "../../words/hint-words.tsx";
import { labelPicture, labelled, errorAt } from "../../words/labelled.ts";
import { t, type Values } from "../../../device/words.ts";
import { Errors } from "../../words/errors.tsx";

/** The message is kept as it is typed, and sealed when it is sent. */
export function WriteForm({ report }: { report: SentReport }) {
  const [errors, setErrors] = useState<readonly SummaryError[]>([]);
  const writing = useWriting(report);
  const organisation = report.organisation.name;
  const title = t("write.title", { organisation });
  const page = t("title.page", { page: title });
  usePage(
    "write",
    errors.length > 0 ? t("title.error", { title: page }) : page,
  );
  useSayingSaved("write", writing.saved.is, t("saved.said"));
  const fail = (key: string, values?: Values) => {
    setErrors([errorAt("message", key, values)]);
  };
  const send = useSending(report, writing, fail);
  return (
    <Stack>
      <BackLink label={t("write.back")} href={reportPath(report.reportId)} />
      <Errors errors={errors} />
      <TextArea
        id="message"
        label={title}
        picture={labelPicture("write.title", { organisation })}
        asHeading
        hint={hintWords("write.hint")}
        value={writing.text}
        error={errors[0]?.text}
        errorPicture={errors[0]?.picture}
        errorPrefix={t("question.errorPrefix")}
        onInput={writing.onInput}
        saved={<Kept saved={writing.saved} isAnswered={writing.text !== ""} />}
      />
      <Say k="write.who" values={{ organisation }} kind="hint" />
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("write.send", { organisation })}
          onClick={send}
        />
      </ButtonRow>
    </Stack>
  );
}

/** What the button does: it seals the message, or says why not. */
function useSending(
  report: SentReport,
  writing: ReturnType<typeof useWriting>,
  fail: (key: string, values?: Values) => void,
): () => void {
  const { device, nowMs, makeId } = useTools();
  const way = useWay();
  const organisation = report.organisation.name;
  const seal = async (text: string) => {
    const [{ sendMessage }] = await Promise.all([
      import("../../reports/send-message.ts"),
      writing.stop(),
      drawn(),
    ]);
    const outcome = await sendMessage(
      { sent: device.store.sent, nowMs, makeId },
      report,
      text,
    );
    if (outcome === "nobody")
      return fail("write.errorNobody", { organisation });
    if (outcome === "too-long") return fail("write.errorTooLong");
    if (outcome === "not-kept") return fail("write.errorNotKept");
    device.sendNow();
    way.replace(reportPath(report.reportId));
  };
  return () => {
    const { text } = writing;
    if (text.trim() === "") return fail("write.errorEmpty");
    seal(text).catch((error: unknown) => {
      fail("write.errorNotSealed");
      reportError(error);
    });
  };
}
