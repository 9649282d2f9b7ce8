import { DefinitionList } from "../../design-system/definition-list/definition-list.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PerceptionFrame } from "../../design-system/perception-frame/perception-frame.tsx";
import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import type { SealedReport } from "../../domain/report/sealed-report.ts";
import { useInbox } from "../page/inbox.ts";
import { answeredWords, answerWords } from "./answer-words.ts";
import { Files } from "./files.tsx";
import type { OpenVersion } from "./open-report.ts";
import { TimeLine } from "./time-line.tsx";
import {
  commonManner,
  toldSections,
  type ToldAnswer,
} from "./told-sections.ts";

/** What the person told, in the version that is shown. */
export function Told({ version }: { version: OpenVersion | undefined }) {
  const { words } = useInbox();
  if (version === undefined)
    return (
      <Notice kind="warning" title={words("told.nothing")}>
        <p>{words("told.nothing-text")}</p>
      </Notice>
    );
  if (version.opened.is !== "open")
    return (
      <Notice kind="warning" title={words("sealed.why")}>
        <p>{words(`sealed.${version.opened.is}`)}</p>
        <p>{words("sealed.kept")}</p>
      </Notice>
    );
  const sealed = version.opened.value;
  return (
    <>
      <Perception sealed={sealed} />
      <TimeLine report={sealed.report} />
      <div class="telling stack">
        <Sections sealed={sealed} />
      </div>
      <Files sealed={sealed} stored={version.stored} />
    </>
  );
}

/** In its own frame, in their words. There is no way here to change it. */
function Perception({ sealed }: { sealed: SealedReport }) {
  const { words, questionWords, now } = useInbox();
  const { words: said, because } = sealed.report.perception;
  const parts =
    because &&
    answerWords(
      words,
      questionWords,
      questionThatMeans("because")?.id ?? "",
      because,
      now().getTime(),
    );
  return (
    <div class="stack-small">
      <PerceptionFrame
        title={words("told.perception")}
        words={
          said === null
            ? words("told.no-perception")
            : answerWords(
                words,
                questionWords,
                questionThatMeans("why")?.id ?? "",
                said,
                now().getTime(),
              )
        }
      />
      {parts !== null && parts !== "" && (
        <PerceptionFrame title={words("told.because")} words={parts} />
      )}
    </div>
  );
}

function Sections({ sealed }: { sealed: SealedReport }) {
  const { words, questionWords } = useInbox();
  const sections = toldSections(sealed.report);
  const common = commonManner(sections);
  return (
    <>
      {common !== null && <p class="hint">{answeredWords(words, common)}</p>}
      {sections.map((section) => (
        <section key={section.id} class="told-section stack-small">
          <h2>
            {section.incident > 1
              ? words("told.incident", {
                  number: section.incident,
                  section: questionWords.section(section.section),
                })
              : questionWords.section(section.section)}
          </h2>
          {section.answers.length > 0 && (
            <Answers answers={section.answers} hasManner={common === null} />
          )}
          {section.untold.length > 0 && (
            <p class="hint">
              {words("told.untold", {
                questions: section.untold
                  .map((id) => questionWords.question(id))
                  .join(" "),
              })}
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Answers(props: {
  answers: readonly ToldAnswer[];
  hasManner: boolean;
}) {
  const { words, questionWords, now } = useInbox();
  return (
    <DefinitionList
      items={props.answers.map(({ questionId, answer }) => ({
        id: questionId,
        term: questionWords.question(questionId),
        fact: (
          <>
            {answerWords(
              words,
              questionWords,
              questionId,
              answer,
              now().getTime(),
            )}
            {props.hasManner && (
              <span class="manner">{answeredWords(words, answer)}</span>
            )}
          </>
        ),
      }))}
    />
  );
}
