import { Button } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { takeOver } from "../../tell/take-over.ts";
import { GoneNotice } from "./gone-notice.tsx";

/** Stands where a page changes the report, while another window writes it (F9), or has deleted it: says so, and lets this one write instead. */
export function ReaderNotice(props: {
  writer: OpenDraft["writer"];
  /** What one cannot do here until then, where it is something else than to write. */
  k?: string;
}) {
  const { writer } = props;
  if (writer.state().isGone) return <GoneNotice writer={writer} />;
  return (
    <Notice kind="info" {...titled("question.readerTitle")}>
      <Say k={props.k ?? "question.readerText"} />
      <Button
        kind="primary"
        {...labelled("question.readerAct")}
        onClick={() => void takeOver(writer)}
      />
    </Notice>
  );
}
