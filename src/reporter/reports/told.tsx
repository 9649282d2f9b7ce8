import { Fragment } from "preact";
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

/** What was sent, to read. */
export function Told(props: { report: Report; isOpen?: boolean }) {
  const directory = useDirectory();
  const rows = answerRows(props.report, directory?.organisations ?? []);
  return (
    <Details {...labelled("report.read")} isOpen={props.isOpen}>
      <DefinitionList
        items={[...rows, ...lastRows(props.report)].map(factOf)}
      />
      {incidentRows(props.report).map((incident) => (
        <Fragment key={incident.id}>
          <h2>{incident.title || t("incidents.untold")}</h2>
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
    </Details>
  );
}

function factOf({ id, question, answer }: AnswerRow) {
  return {
    id,
    term: question,
    fact: answer === "" ? t("check.notProvided") : answer,
  };
}
