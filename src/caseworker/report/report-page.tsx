import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { ContactRules } from "../../design-system/contact-rules/contact-rules.tsx";
import { ErrorSummary } from "../../design-system/error-summary/error-summary.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { dayInWords, momentInWords } from "../../device/dates.ts";
import { isInDanger } from "../../domain/questionnaire/danger.ts";
import { tellingOf } from "../../domain/questionnaire/meanings.ts";
import type { Session } from "../../protocol/casework.ts";
import type { Keys } from "../access/access.ts";
import { useInbox } from "../page/inbox.ts";
import { ProblemPage } from "../page/problem-page.tsx";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { base, listPath } from "../routes.ts";
import { shorten } from "../words/shorten.ts";
import type { Words } from "../words/words.ts";
import { AnswerForm } from "./answer-form.tsx";
import { CaseBand } from "./case-band.tsx";
import { hasSaidHowToReach } from "../../domain/questionnaire/meanings.ts";
import { contactRuleLines } from "./contact-words.ts";
import { History } from "./history.tsx";
import type { OpenReport, OpenVersion } from "./open-report.ts";
import { usePageErrors } from "./page-errors.ts";
import { StateForm } from "./state-form.tsx";
import { Thread } from "./thread.tsx";
import { Told } from "./told.tsx";
import { type ReportState, useReport } from "./use-report.ts";
import { Versions } from "./versions.tsx";

/** One report: what was told, how to answer, and where the case stands. */
export function ReportPage(props: {
  id: string;
  version: number | null;
  session: Session;
  keys: Keys;
}) {
  const { words } = useInbox();
  const { state, load, look } = useReport(
    props.id,
    props.keys,
    props.session.organisation.id,
  );
  if (state.is === "problem") {
    const isUnknown =
      state.problem.is === "refused" && state.problem.kind === "not-found";
    return (
      <ProblemPage
        page="report-problem"
        title={words("report.not-here")}
        text={problemWords(words, state.problem)}
        action={
          isUnknown
            ? { label: words("report.all"), href: base }
            : { label: words("try-again"), onClick: () => void load() }
        }
      />
    );
  }
  return <LoadedReport {...props} state={state} load={load} look={look} />;
}

type Loaded = {
  id: string;
  version: number | null;
  session: Session;
  state: Exclude<ReportState, { is: "problem" }>;
  load: () => Promise<void>;
  look: () => Promise<void>;
};

function LoadedReport(props: Loaded) {
  const { words, now } = useInbox();
  const { state } = props;
  const errors = usePageErrors();
  usePage(
    `report-${props.id}-${String(props.version ?? "latest")}`,
    state.is === "shown"
      ? words("report.title", {
          day: dayInWords(state.open.report.receivedAt, now().getTime()),
        })
      : words("report.loading-title"),
    errors.all.length > 0,
  );
  if (state.is === "loading")
    return (
      <div class="stack">
        <BackLink label={words("report.all")} href={listPath()} />
        <PageHeading title={words("report.loading-title")} />
        <p class="lead">{words("report.loading")}</p>
      </div>
    );
  return (
    <>
      <ErrorSummary heading={words("error.heading")} errors={errors.all} />
      <ShownReport {...props} state={state} errors={errors} />
    </>
  );
}

function ShownReport(
  props: Loaded & {
    state: Extract<ReportState, { is: "shown" }>;
    errors: ReturnType<typeof usePageErrors>;
  },
) {
  const { words } = useInbox();
  const { open, fresh, isOpeningRecorded } = props.state;
  const { report } = open;
  const shown = versionToShow(open, props.version);
  return (
    <div class="stack">
      <BackLink label={words("report.all")} href={listPath()} />
      <PageHeading
        part={words("report.received", {
          moment: momentInWords(report.receivedAt),
        })}
        title={headingOf(words, shown)}
      />
      <NotSafe version={shown} />
      <ContactRules
        title={words("rules.title")}
        rules={contactRuleLines(words, report.contact, hasSaid(open))}
      />
      <CaseBand {...props} report={report} />
      {!isOpeningRecorded && shown?.opened.is === "open" && (
        <p class="hint">{words("report.opening-not-recorded")}</p>
      )}
      <div class="report-columns">
        <div class="stack told-column">
          <Told version={shown} />
        </div>
        <div class="stack work-column">
          <Thread
            open={open}
            fresh={fresh}
            onShow={props.load}
            onLook={props.look}
          />
          <AnswerForm
            report={report}
            session={props.session}
            onSent={props.load}
            onErrors={props.errors.onAnswerErrors}
          />
          <StateForm
            report={report}
            onSaved={props.load}
            onErrors={props.errors.onMoveErrors}
          />
        </div>
      </div>
      <Versions open={open} shown={shown} />
      <History open={open} />
    </div>
  );
}

function NotSafe({ version }: { version: OpenVersion | undefined }) {
  const { words } = useInbox();
  if (version?.opened.is !== "open") return null;
  if (!isInDanger(version.opened.value.report)) return null;
  return (
    <Notice kind="calm" title={words("report.not-safe")}>
      <p>{words("report.not-safe-text")}</p>
    </Notice>
  );
}

/** What cannot be opened is not said to be silent. */
function hasSaid({ versions: [latest] }: OpenReport): boolean {
  return (
    latest?.opened.is !== "open" ||
    hasSaidHowToReach(latest.opened.value.report)
  );
}

function versionToShow(
  open: OpenReport,
  wanted: number | null,
): OpenVersion | undefined {
  return (
    open.versions.find(({ stored }) => stored.version === wanted) ??
    open.versions[0]
  );
}

const headingCharacters = 70;

/** The first words of what happened; the whole stands below. */
function headingOf(words: Words, shown: OpenVersion | undefined): string {
  if (shown?.opened.is !== "open") return words("sealed.title");
  const telling = tellingOf(shown.opened.value.report);
  return shorten(telling, headingCharacters) || words("report.untold");
}
