import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { sections } from "../../../domain/questionnaire/entry.ts";
import { t } from "../../../device/words.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { answerRows, incidentRows } from "../../tell/answer-rows.ts";
import { isBegun } from "../../tell/change-draft.ts";
import { useDirectory } from "../../tell/use-directory.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { ReaderNotice } from "../question/reader-notice.tsx";
import { AboutYou } from "./about-you.tsx";
import { BeforeSending } from "./before-sending.tsx";
import { MoreHappened } from "./more-happened.tsx";
import { NothingTold } from "./nothing-told.tsx";
import { PartAnswers } from "./part-answers.tsx";
import { SealingPage } from "./sealing-page.tsx";
import { useSending } from "./use-sending.ts";
import { Say } from "../../words/say.tsx";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Errors } from "../../words/errors.tsx";

const noErrors: readonly [] = [];

const sendingId = "before-sending";

/** All the answers, each with a way to change it; and then what sending means. */
export function CheckPage() {
  const draft = useDraft();
  const directory = useDirectory();
  const { sending, send } = useSending(directory ?? null);
  const title = t("check.title");
  const isReady = draft !== undefined && directory !== undefined;
  const page = t("title.page", { page: title });
  const hasError = sending.is === "failed";
  usePage(
    isReady ? "check" : "opening",
    hasError ? t("title.error", { title: page }) : page,
  );
  if (!isReady) return <OpeningPage />;
  if (sending.is === "sealing") return <SealingPage />;
  const { report } = draft.state.draft;
  const rows = answerRows(report, directory?.organisations ?? []);
  return (
    <Stack>
      <Errors errors={hasError ? sending.errors : noErrors} />
      <SignedClip clipKey="page.check" title={title} />
      <PageHeading title={title} picture={labelPicture("check.title")} />
      {isBegun(draft.state.draft) ? (
        <>
          <Say k="check.lead" kind="lead" />
          <ToSending />
          {sections.map((section) => (
            <PartAnswers
              key={section}
              section={section}
              rows={rows.filter(({ entry }) => entry.section === section)}
            />
          ))}
          {incidentRows(report).map((incident) => (
            <MoreHappened key={incident.id} incident={incident} />
          ))}
          <AboutYou report={report} />
          <div id={sendingId} tabIndex={-1}>
            {draft.state.role === "reader" ? (
              <ReaderNotice writer={draft.writer} k="check.readerText" />
            ) : (
              <BeforeSending
                draft={draft}
                directory={directory}
                onSend={() => void send(draft.writer)}
              />
            )}
          </div>
        </>
      ) : (
        <NothingTold />
      )}
    </Stack>
  );
}

/** Who scans with one switch would pass the Change of every answer on the way to the button. */
function ToSending() {
  return (
    <p>
      <Button
        kind="quiet"
        {...labelled("check.toSending")}
        href={`#${sendingId}`}
      />
    </p>
  );
}
