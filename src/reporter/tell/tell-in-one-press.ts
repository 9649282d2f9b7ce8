import { answerOf } from "../../domain/questionnaire/engine.ts";
import type { Report } from "../../domain/report/report.ts";
import type { DraftWriter } from "../../device/draft-writer.ts";
import type { SentStore } from "../../device/reporter-store.ts";
import { isBegun, type Manner, withAnswer } from "./change-draft.ts";
import { firstIncidentQuestion, isUntold } from "./change-incidents.ts";
import type { CurrentDraft } from "./current-draft.ts";

export type OnePressParts = {
  readonly current: Pick<CurrentDraft, "open" | "startNew">;
  readonly sent: Pick<SentStore, "load">;
  readonly manner: () => Manner;
};

/**
 * Tells one sentence for somebody who presses and does not write: it becomes the answer to the first question, as if it had been
 * typed. A draft that has other words stays as it is; then another report begins, which is the one that is told from now on.
 */
export async function tellInOnePress(
  { current, sent, manner }: OnePressParts,
  sentence: string,
): Promise<void> {
  const tell = (writer: DraftWriter): boolean =>
    writer.change((draft) =>
      withAnswer(
        draft,
        firstIncidentQuestion(),
        { kind: "text", text: sentence },
        manner(),
      ),
    );
  let writer = await current.open();
  const { report } = writer.state().draft;
  const isFree =
    (isEmpty(report) || telling(report) === sentence) &&
    (await sent.load(report.id)) === undefined;
  // Where another window writes the draft, nothing was told to it.
  if (!isFree || !tell(writer)) {
    await current.startNew();
    writer = await current.open();
    tell(writer);
  }
  await writer.flush();
}

/** What the first question was answered with: who pressed before, and came back, has no second report that says the same. */
function telling(report: Report): string {
  const value = answerOf(report, firstIncidentQuestion())?.value;
  return value?.kind === "text" ? value.text : "";
}

function isEmpty(report: Report): boolean {
  return (
    !isBegun({ report, wasAt: null }) &&
    Object.keys(report.answers).length === 0 &&
    report.incidents.every(isUntold)
  );
}
