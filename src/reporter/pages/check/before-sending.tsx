import { useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Choices } from "../../../design-system/choices/choices.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import {
  answerOf,
  questionThatMeans,
} from "../../../domain/questionnaire/engine.ts";
import { useLive } from "../../../device/live.ts";
import type { SentReport } from "../../../device/reporter-store.ts";
import type {
  Directory,
  DirectoryOrganisation,
} from "../../../protocol/directory.ts";
import { questionPath, startPath } from "../../routes.ts";
import { toldConsent, withConsent } from "../../tell/change-consent.ts";
import {
  chosenOrganisation,
  onlyOrganisation,
} from "../../tell/chosen-organisation.ts";
import { askedWords } from "../../tell/question-words.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { useTools } from "../../tools.ts";
import { organisationOptions } from "../question/consent-controls.tsx";
import { Say } from "../../words/say.tsx";
import { labelled, titled } from "../../words/labelled.ts";

/** What is sent, to whom, what happens next and when, and that the person can stop (access.md, rule 23). */
export function BeforeSending(props: {
  draft: OpenDraft;
  directory: Directory | null;
  onSend: () => void;
}) {
  const { draft, directory } = props;
  const { report } = draft.state.draft;
  const before = useSent(report.id);
  const chosen = chosenOrganisation(report, directory);
  const only = onlyOrganisation(report, directory);
  const taken = chosen ?? only;
  const name = before?.organisation.name ?? taken?.name;
  const organisations = directory?.organisations ?? [];
  // Once it was asked here it stays, so that the choice can be seen and changed.
  const [asksHere] = useState(taken === undefined && organisations.length > 1);
  const asks = asksHere && before === undefined;
  if (name === undefined && !asks)
    return <NobodyChosen isKnown={directory !== null} />;
  return (
    <Stack>
      {asks && <ChooseWho draft={draft} organisations={organisations} />}
      {name !== undefined && (
        <WhatSendingMeans
          name={name}
          isOnly={before === undefined && only !== undefined}
          promiseDays={before === undefined ? taken?.promiseDays : undefined}
          isAgain={before !== undefined}
          onSend={props.onSend}
        />
      )}
    </Stack>
  );
}

/** To whom it goes, for who was not asked on the way here: who tells it quickly, or skipped it. */
function ChooseWho(props: {
  draft: OpenDraft;
  organisations: readonly DirectoryOrganisation[];
}) {
  const { draft, organisations } = props;
  const { manner } = useTools();
  const entry = questionThatMeans("consent");
  if (entry === undefined) return null;
  const { title, picture, hint } = askedWords(entry, "organisation");
  const { organisationId } = toldConsent(
    answerOf(draft.state.draft.report, entry.id)?.value,
  );
  return (
    <Choices
      id="organisation"
      kind="one"
      label={title}
      picture={picture}
      hint={hint}
      options={organisationOptions(organisations)}
      chosen={[organisationId]}
      onChange={([id]) => {
        if (id !== undefined)
          draft.writer.change((now) =>
            withConsent(now, { organisationId: id }, manner()),
          );
      }}
    />
  );
}

function WhatSendingMeans(props: {
  name: string;
  /** There is nobody else to choose, and nobody was chosen. */
  isOnly: boolean;
  promiseDays: number | undefined;
  isAgain: boolean;
  onSend: () => void;
}) {
  const { name, isOnly, promiseDays, isAgain } = props;
  const organisation = { organisation: name };
  return (
    <>
      <Notice kind="info" {...titled("check.before")}>
        <Stack gap="small">
          <Say k="check.what" />
          <Say k="check.who" values={organisation} />
          {isOnly && <Say k="check.only" />}
        </Stack>
      </Notice>
      <Stack gap="small">
        {promiseDays !== undefined && (
          <Say k="check.next" values={{ count: promiseDays }} />
        )}
        <Say k="check.later" />
      </Stack>
      <Notice kind="info">
        <Say k="check.stop" />
      </Notice>
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled(
            isAgain ? "check.sendAgain" : "check.send",
            organisation,
          )}
          onClick={props.onSend}
        />
        <Button kind="quiet" {...labelled("check.stay")} href={startPath} />
      </ButtonRow>
    </>
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
