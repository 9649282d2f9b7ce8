import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import type { Meaning } from "../../domain/questionnaire/entry.ts";
import { incidentTitle } from "../../domain/questionnaire/incident-title.ts";
import {
  type IncidentInTime,
  incidentsInTime,
} from "../../domain/questionnaire/time-line.ts";
import type { Report } from "../../domain/report/report.ts";
import { useInbox } from "../page/inbox.ts";
import { answerWords } from "./answer-words.ts";

/** What is said of each beside its time: what kind it was, and where. */
const facts: readonly Meaning[] = ["acts", "place", "area"];

/** Where more than one thing happened: all of it in time, each by what the person calls it. */
export function TimeLine({ report }: { report: Report }) {
  const { words } = useInbox();
  if (report.incidents.length < 2) return null;
  return (
    <section class="stack-small" aria-labelledby="time-line">
      <h2 id="time-line">{words("time-line.title")}</h2>
      <ol class="history" role="list">
        {incidentsInTime(report).map((each) => (
          <Incident key={each.incident.id} {...each} />
        ))}
      </ol>
    </section>
  );
}

function Incident({ incident, number }: IncidentInTime) {
  const { words, questionWords, now } = useInbox();
  const inWords = (meaning: Meaning) => {
    const id = questionThatMeans(meaning)?.id ?? "";
    const told = incident.answers[id];
    if (told === undefined) return "";
    const said = answerWords(words, questionWords, id, told, now().getTime());
    return said.replaceAll("\n", ", ");
  };
  const lines = facts.map(inWords).filter((line) => line !== "");
  return (
    <li>
      <strong>{inWords("when") || words("time-line.no-time")}</strong>
      <p>
        {words(
          incident.timeOf === undefined ? "time-line.one" : "time-line.again",
          { number, what: incidentTitle(incident) || words("report.untold") },
        )}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  );
}
