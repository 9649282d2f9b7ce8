import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/** Stands where a page changes the report, while another window writes it (F9): says so, and lets this one write instead. */
export function ReaderNotice(props: {
  writer: OpenDraft["writer"];
  /** What one cannot do here until then, where it is something else than to write. */
  k?: string;
}) {
  return (
    <Notice kind="info" {...titled("question.readerTitle")}>
      <Say k={props.k ?? "question.readerText"} />
      <Button
        kind="primary"
        {...labelled("question.readerAct")}
        onClick={() => void props.writer.takeOver()}
      />
    </Notice>
  );
}
