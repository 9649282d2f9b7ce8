import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { DefinitionList } from "../../design-system/definition-list/definition-list.tsx";
import { Details } from "../../design-system/details/details.tsx";
import type { Report } from "../../domain/report/report.ts";
import { t } from "../../device/words.ts";
import {
  type AnswerRow,
  answerRows,
  incidentRows,
  lastRows,
} from "../tell/answer-rows.ts";
import { labelled } from "../words/labelled.ts";
import { useDirectory } from "../tell/use-directory.ts";

/** What was sent, to read. Its words are made when it is first opened: they are many, and the page stands sooner without them. */
export function Told({ report }: { report: Report }) {
  const [isSeen, setIsSeen] = useState(false);
  return (
    <Details
      {...labelled("report.read")}
      onToggle={(isOpen) => {
        if (isOpen) setIsSeen(true);
      }}
    >
      {isSeen && <Answers report={report} />}
    </Details>
  );
}

function Answers({ report }: { report: Report }) {
  const directory = useDirectory();
  const rows = answerRows(report, directory?.organisations ?? []);
  return (
    <>
      <DefinitionList items={[...rows, ...lastRows(report)].map(factOf)} />
      {incidentRows(report).map((incident) => (
        <Fragment key={incident.id}>
          <h2>{incident.title || t("incidents.unnamed")}</h2>
          <DefinitionList
            items={[
              ...incident.rows.map(factOf),
              ...incident.times.map(({ id, what, when }) => ({
                id,
                term: t("incidents.timeTitle"),
                fact: [when, what].filter((part) => part !== "").join("\n"),
              })),
            ]}
          />
        </Fragment>
      ))}
    </>
  );
}

function factOf({ id, question, answer }: AnswerRow) {
  return {
    id,
    term: question,
    fact: answer === "" ? t("check.notProvided") : answer,
  };
}
