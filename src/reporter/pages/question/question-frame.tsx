import type { ComponentChildren } from "preact";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Details } from "../../../design-system/details/details.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import { countsPath, taskListPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { useSayingSaved } from "../../site/use-saying-saved.ts";
import { usePage } from "../../site/way.ts";
import type { AskedWords } from "../../tell/question-words.ts";
import type { OpenDraft } from "../../tell/use-draft.ts";
import { Errors } from "../../words/errors.tsx";
import { Say } from "../../words/say.tsx";
import { labelled } from "../../words/labelled.ts";
import { ReaderNotice } from "./reader-notice.tsx";

export type QuestionFrameProps = {
  /** What makes it another page. */
  page: string;
  words: AskedWords;
  draft: OpenDraft;
  errors: readonly SummaryError[];
  /** What stands in the answer, in words: for a window that only reads along. */
  answer: string;
  isNotSure: boolean;
  backHref: string;
  onContinue: () => void;
  /** Missing where the options hold it. */
  onNotSure?: (() => void) | undefined;
  onSkip: () => void;
  /** Its own id, where its help leads on to "Is it a crime?". */
  countsFrom?: string | undefined;
  /** Its answer is text: then the help says how to speak it. */
  isWritten?: boolean;
  children: ComponentChildren;
};

/** What stands around the control of every question. */
export function QuestionFrame(props: QuestionFrameProps) {
  const { words, draft, errors } = props;
  const hasErrors = errors.length > 0;
  usePage(
    props.page,
    hasErrors ? t("title.error", { title: words.page }) : words.page,
  );
  useSayingSaved(props.page, draft.state.saved.is, t("saved.said"));
  return (
    <Stack>
      <BackLink {...labelled("question.back")} href={props.backHref} />
      <SignedClip
        key={words.clipKey}
        clipKey={words.clipKey}
        title={words.title}
      />
      <Errors errors={errors} />
      {draft.state.role === "reader" ? (
        <ReadAlong {...props} />
      ) : (
        <>
          {props.children}
          {props.isNotSure && <Say k="question.saidNotSure" kind="hint" />}
          <Acts {...props} />
        </>
      )}
      {words.helpKey !== undefined && (
        <div class="extra">
          <Details key={props.page} {...labelled("question.help")}>
            <Say k={words.helpKey} />
            {props.countsFrom !== undefined && (
              <Button
                kind="quiet"
                {...labelled("start.crime")}
                href={countsPath("counts", props.countsFrom)}
              />
            )}
            {props.isWritten && (
              <Notice kind="info">
                <Say k="question.speak" />
              </Notice>
            )}
          </Details>
        </div>
      )}
      <p>
        <Button
          kind="quiet"
          {...labelled("question.list")}
          href={taskListPath}
        />
      </p>
    </Stack>
  );
}

function Acts(props: QuestionFrameProps) {
  return (
    <ButtonRow>
      <Button
        kind="primary"
        {...labelled("question.continue")}
        onClick={props.onContinue}
      />
      {props.onNotSure && (
        <Button {...labelled("question.notSure")} onClick={props.onNotSure} />
      )}
      <Button
        kind="quiet"
        {...labelled("question.skip")}
        onClick={props.onSkip}
      />
    </ButtonRow>
  );
}

/** Another window writes this report (F9): this one shows what it writes. */
function ReadAlong({ words, answer, draft }: QuestionFrameProps) {
  return (
    <>
      <PageHeading
        title={words.title}
        picture={words.picture}
        part={words.part}
      />
      <ReaderNotice writer={draft.writer} />
      <p class="words">{answer}</p>
    </>
  );
}
