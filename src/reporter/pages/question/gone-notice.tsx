import { useEffect, useRef } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { focusHeading } from "../../../design-system/page-heading/focus-heading.ts";
import type { DraftWriter } from "../../../device/draft-writer.ts";
import { t } from "../../../device/words.ts";
import { useReport } from "../../reports/use-report.ts";
import { reportPath, startPath, taskListPath } from "../../routes.ts";
import { useWay } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";

/**
 * Stands where another window deleted the report that this one shows, or sent it: nothing comes back to the device by itself. The
 * person takes the words into a new report, or leaves them.
 */
export function GoneNotice({ writer }: { writer: DraftWriter }) {
  const { draft, saved } = writer.state();
  const { id } = draft.report;
  const sent = useReport(id);
  const { current } = useTools();
  const way = useWay();
  const leaveFor = (path: string) => async () => {
    await current.release();
    way.go(path);
  };
  const isTaking = useRef(false);
  const take = async () => {
    if (isTaking.current) return;
    isTaking.current = true;
    await current.startWith(draft);
    way.go(taskListPath);
  };
  if (sent === undefined) return null;
  const isSent = sent !== null;
  const holdsMore = saved.is === "not-saved";
  return (
    <Notice
      kind="warning"
      {...titled(isSent ? "takenAway.sentTitle" : "takenAway.title")}
    >
      <Saying words={t(isSent ? "takenAway.sentTitle" : "takenAway.title")} />
      <Say k={isSent ? "takenAway.sentText" : "takenAway.text"} />
      {isSent && holdsMore && <Say k="takenAway.sentRest" />}
      <ButtonRow>
        {isSent && (
          <Button
            kind="primary"
            {...labelled("receipt.next")}
            onClick={() => void leaveFor(reportPath(id))()}
          />
        )}
        {(!isSent || holdsMore) && (
          <Button
            kind={isSent ? "quiet" : "primary"}
            {...labelled("takenAway.take")}
            onClick={() => void take()}
          />
        )}
        {!isSent && (
          <Button
            kind="quiet"
            {...labelled("notFound.home")}
            onClick={() => void leaveFor(startPath)()}
          />
        )}
      </ButtonRow>
    </Notice>
  );
}

/** Says it to who does not see it come; what had the focus may be gone with it. */
function Saying({ words }: { words: string }) {
  useEffect(() => {
    if (document.activeElement === document.body) focusHeading(document);
    say(document, words, "polite");
  }, [words]);
  return null;
}
