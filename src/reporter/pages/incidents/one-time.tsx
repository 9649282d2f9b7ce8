import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import { questionThatMeans } from "../../../domain/questionnaire/engine.ts";
import { incidentTitle } from "../../../domain/questionnaire/incident-title.ts";
import { readWhen } from "../../../domain/questionnaire/read-when.ts";
import type { AnswerValue } from "../../../domain/report/answer.ts";
import { t } from "../../../device/words.ts";
import { incidentPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage, useWay } from "../../site/way.ts";
import { whenInWords } from "../../tell/answer-words.ts";
import { withAnswer } from "../../tell/change-draft.ts";
import {
  addToDraft,
  firstIncidentQuestion,
} from "../../tell/change-incidents.ts";
import { dayOfDevice } from "../../tell/when-options.ts";
import { useTools } from "../../tools.ts";
import { hintWords } from "../../words/hint-words.tsx";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { ReaderNotice } from "../question/reader-notice.tsx";
import { Kept } from "../question/saved.tsx";
import type { OneIncidentProps } from "./one-incident.tsx";

/** Another time something happened: a short line and about when, on one page, in under a minute. */
export function OneTime({ draft, incident, onDelete }: OneIncidentProps) {
  const way = useWay();
  const { makeId } = useTools();
  const title = t("incidents.timeTitle");
  usePage(`time ${incident.id}`, t("title.page", { page: title }));
  const back = incidentPath(incident.timeOf ?? "");
  const next = () => {
    const id = addToDraft(draft.writer, makeId, incident.timeOf);
    if (id !== undefined) way.go(incidentPath(id));
  };
  return (
    <Stack>
      <BackLink {...labelled("question.back")} href={back} />
      <SignedClip clipKey="page.incident-time" title={title} />
      <PageHeading
        title={title}
        picture={labelPicture("incidents.timeTitle")}
      />
      {draft.state.role === "reader" ? (
        <TimeToRead draft={draft} incident={incident} />
      ) : (
        <>
          <TimeFields draft={draft} incident={incident} />
          <ButtonRow>
            <Button
              kind="primary"
              {...labelled("incidents.timeDone")}
              href={back}
            />
            <Button {...labelled("incidents.timeNext")} onClick={next} />
            <Button
              kind="danger"
              {...labelled("incidents.delete")}
              onClick={onDelete}
            />
          </ButtonRow>
        </>
      )}
    </Stack>
  );
}

/** Another window writes it: the same words, live. */
function TimeToRead(props: Pick<OneIncidentProps, "draft" | "incident">) {
  return (
    <>
      <ReaderNotice writer={props.draft.writer} />
      <p class="words">
        {[incidentTitle(props.incident), whenInWords(props.incident)].join(
          "\n",
        )}
      </p>
    </>
  );
}

function TimeFields(props: Pick<OneIncidentProps, "draft" | "incident">) {
  const { draft, incident } = props;
  const { manner, nowMs } = useTools();
  const what = firstIncidentQuestion();
  const when = questionThatMeans("when")?.id ?? "";
  const told = incident.answers[what]?.value;
  const toldWhen = incident.answers[when]?.value;
  const answer = (id: string, value: AnswerValue | null) => {
    draft.writer.change((now) =>
      withAnswer(now, id, value, manner(), incident.id),
    );
  };
  const isAnswered = Object.keys(incident.answers).length > 0;
  return (
    <>
      <TextInput
        key={`what ${incident.id}`}
        id="time-what"
        {...labelled("incidents.timeWhat")}
        hint={hintWords("incidents.timeWhatHint")}
        value={told?.kind === "text" ? told.text : ""}
        onInput={(text) => {
          answer(what, text === "" ? null : { kind: "text", text });
        }}
      />
      <TextInput
        key={`when ${incident.id}`}
        id="time-when"
        {...labelled("incidents.timeWhen")}
        hint={hintWords("incidents.timeWhenHint")}
        value={toldWhen?.kind === "about-when" ? toldWhen.when.written : ""}
        onInput={(text) => {
          const read = readWhen(text, dayOfDevice(nowMs()));
          answer(when, text === "" ? null : { kind: "about-when", when: read });
        }}
        saved={<Kept saved={draft.state.saved} isAnswered={isAnswered} />}
      />
    </>
  );
}
