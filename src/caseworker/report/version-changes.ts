import { questionThatMeans } from "../../domain/questionnaire/engine.ts";
import type { Meaning } from "../../domain/questionnaire/entry.ts";
import type { Answer } from "../../domain/report/answer.ts";
import type { Report } from "../../domain/report/report.ts";

/** What happened to the answer of one question between two versions. */
export type VersionChange = {
  readonly questionId: string;
  readonly is: "added" | "changed" | "taken-back";
};

/** What the person changed from one version to the next: by question, whatever words they used. */
export function versionChanges(
  before: Report,
  after: Report,
): readonly VersionChange[] {
  const old = answersByQuestion(before);
  const now = answersByQuestion(after);
  const ids = new Set([...old.keys(), ...now.keys()]);
  return [...ids].flatMap((key) => {
    const change = changeOf(old.get(key), now.get(key));
    return change === null
      ? []
      : [{ questionId: key.slice(key.indexOf("/") + 1), is: change }];
  });
}

function changeOf(
  old: Answer | undefined,
  now: Answer | undefined,
): VersionChange["is"] | null {
  if (old === undefined) return now === undefined ? null : "added";
  if (now === undefined) return "taken-back";
  const isSame = JSON.stringify(old.value) === JSON.stringify(now.value);
  return isSame ? null : "changed";
}

/** Every answer by incident and question. */
function answersByQuestion(report: Report): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>();
  const add = (group: string, answers: Readonly<Record<string, Answer>>) => {
    for (const [id, answer] of Object.entries(answers))
      found.set(`${group}/${id}`, answer);
  };
  for (const incident of report.incidents) add(incident.id, incident.answers);
  add("report", report.answers);
  const { words, because } = report.perception;
  if (words !== null) add("perception", { [idOf("why")]: words });
  if (because !== null) add("perception", { [idOf("because")]: because });
  return found;
}

function idOf(meaning: Meaning): string {
  return questionThatMeans(meaning)?.id ?? "";
}
