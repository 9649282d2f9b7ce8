import type { Report } from "../report/report.ts";
import { chosenIn } from "./chosen.ts";
import { askedQuestions } from "./engine.ts";
import type { Entry } from "./entry.ts";

/**
 * What the person said that means danger now, one name for each: that they are not safe, that somebody who threatened them knows
 * where they live, or that somebody is hurt now. A question that is not asked any more says nothing.
 */
export function dangersOf(report: Report): readonly string[] {
  const whole = askedQuestions(report)
    .filter((entry) => entry.keptIn === "report")
    .filter((entry) => saysDanger(entry, report.answers))
    .map(({ id }) => id);
  const each = report.incidents.flatMap((incident) =>
    askedQuestions(report, incident.id)
      .filter((entry) => saysDanger(entry, incident.answers))
      .map(({ id }) => `${id} ${incident.id}`),
  );
  return [...whole, ...each];
}

/** Whether the person says that somebody is in danger now. */
export function isInDanger(report: Report): boolean {
  return dangersOf(report).length > 0;
}

function saysDanger(entry: Entry, answers: Report["answers"]): boolean {
  const chosen = chosenIn(answers, entry.id);
  return (entry.options ?? []).some(
    ({ id, isDanger }) => isDanger === true && chosen.includes(id),
  );
}
