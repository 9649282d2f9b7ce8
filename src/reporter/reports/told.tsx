import { DefinitionList } from "../../design-system/definition-list/definition-list.tsx";
import { Details } from "../../design-system/details/details.tsx";
import type { Report } from "../../domain/report/report.ts";
import { t } from "../../device/words.ts";
import { answerRows } from "../tell/answer-rows.ts";
import { useDirectory } from "../tell/use-directory.ts";

/** What was sent, to read. */
export function Told(props: { report: Report; isOpen?: boolean }) {
  const directory = useDirectory();
  const rows = answerRows(props.report, directory?.organisations ?? []);
  return (
    <Details summary={t("report.read")} isOpen={props.isOpen}>
      <DefinitionList
        items={rows.map(({ id, question, answer }) => ({
          id,
          term: question,
          fact: answer === "" ? t("check.notProvided") : answer,
        }))}
      />
    </Details>
  );
}
