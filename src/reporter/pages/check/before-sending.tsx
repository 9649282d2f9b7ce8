import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { questionThatMeans } from "../../../domain/questionnaire/engine.ts";
import { useLive } from "../../../device/live.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import type { Directory } from "../../../protocol/directory.ts";
import { questionPath, startPath } from "../../routes.ts";
import { chosenOrganisation } from "../../tell/chosen-organisation.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { Say } from "../../words/say.tsx";
import { labelled, titled } from "../../words/labelled.ts";

/** What is sent, to whom, what happens next and when, and that the person can stop (access.md, rule 23). */
export function BeforeSending(props: {
  draft: OpenDraft;
  directory: Directory | null;
  onSend: () => void;
}) {
  const { report } = props.draft.state.draft;
  const before = useSent(report.id);
  const chosen = chosenOrganisation(report, props.directory);
  const name = before?.organisation.name ?? chosen?.name;
  if (name === undefined)
    return <NobodyChosen isKnown={props.directory !== null} />;
  const act = before === undefined ? "check.send" : "check.sendAgain";
  return (
    <Stack>
      <Notice kind="info" {...titled("check.before")}>
        <Stack gap="small">
          <Say k="check.what" />
          <Say k="check.who" values={{ organisation: name }} />
        </Stack>
      </Notice>
      <Stack gap="small">
        {before === undefined && chosen !== undefined && (
          <Say k="check.next" values={{ count: chosen.promiseDays }} />
        )}
        <Say k="check.later" />
      </Stack>
      <Notice kind="info">
        <Say k="check.stop" />
      </Notice>
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled(act, { organisation: name })}
          onClick={props.onSend}
        />
        <Button kind="quiet" {...labelled("check.stay")} href={startPath} />
      </ButtonRow>
    </Stack>
  );
}

function NobodyChosen({ isKnown }: { isKnown: boolean }) {
  const id = questionThatMeans("consent")?.id ?? "";
  return (
    <Stack>
      <Notice kind="info" {...titled("check.before")}>
        <Say k={isKnown ? "check.chooseText" : "check.noList"} />
      </Notice>
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("check.choose")}
          href={questionPath(id, "organisation", "check")}
        />
        <Button kind="quiet" {...labelled("check.stay")} href={startPath} />
      </ButtonRow>
    </Stack>
  );
}

/** The report as it was sent before; a change goes to the same organisation. */
function useSent(reportId: string): SentReport | undefined {
  const { sent } = useTools().device.store;
  const found = useLive<{ report: SentReport | undefined }>(
    (listener) =>
      sent.watch(reportId, (report) => {
        listener({ report });
      }),
    [reportId],
  );
  return found?.report;
}
