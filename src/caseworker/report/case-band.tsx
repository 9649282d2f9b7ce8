import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { dayInWords } from "../../device/dates.ts";
import type { CaseworkReport, Session } from "../../protocol/casework.ts";
import type { ApiProblem } from "../api/answer.ts";
import { turnOf } from "../dates/turn-of.ts";
import { nextDate } from "../dates/next-date.ts";
import { dateWords } from "../list/row-words.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";

/** Where the case stands, in one line: what is due, the state, who has it, and taking it. */
export function CaseBand(props: {
  report: CaseworkReport;
  session: Session;
  load: () => Promise<void>;
}) {
  const { words, api, now } = useInbox();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { isBusy, run } = useBusy();
  const { report } = props;
  const isMine = report.owner?.id === props.session.caseworker.id;
  const take = async () => {
    const answer = await api.take(report.id);
    setProblem(answer.is === "ok" ? null : answer);
    say(
      document,
      answer.is === "ok" ? words("take.done") : problemWords(words, answer),
      "now",
    );
    await props.load();
  };
  return (
    <section class="case-band" aria-label={words("report.case")}>
      <dl class="case-facts">
        <div>
          <dt>{words("list.date")}</dt>
          <dd>
            <Due report={report} nowMs={now().getTime()} />
          </dd>
        </div>
        <div>
          <dt>{words("report.state")}</dt>
          <dd>{words(`state.${report.state}`)}</dd>
        </div>
        <div>
          <dt>{words("report.owner")}</dt>
          <dd>
            {isMine
              ? words("state.mine")
              : (report.owner?.name ?? words("state.not-taken"))}
          </dd>
        </div>
      </dl>
      {report.owner === null && (
        <Button
          label={isBusy ? words("take.busy") : words("take.act")}
          onClick={() => void run(take)}
        />
      )}
      <a class="line-link to-answer" href="#answer-heading">
        {words("report.go-to-answer")}
      </a>
      {problem && <p class="field-error">{problemWords(words, problem)}</p>}
    </section>
  );
}

function Due(props: { report: CaseworkReport; nowMs: number }) {
  const { words } = useInbox();
  const { promisedOn, now } = props.report;
  if (promisedOn === null) return <>{words(`turn.${turnOf(props.report)}`)}</>;
  const due = dateWords(
    words,
    nextDate({ promisedOn, waitingSince: null }, now),
  );
  return (
    <span class={due.isLate ? "date soon" : "date"}>
      {words("report.answer-by", {
        day: dayInWords(promisedOn, props.nowMs),
      })}
      {due.isLate && <span class="date-what"> {due.date}</span>}
    </span>
  );
}
