import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { Choices } from "../../design-system/choices/choices.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { caseMoves, type CaseState } from "../../domain/casework/case-state.ts";
import type { CaseworkReport } from "../../protocol/casework.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import type { OnErrors } from "./page-errors.ts";
import { problemWords } from "../page/problem-words.ts";

type Props = {
  report: CaseworkReport;
  onSaved: () => Promise<void>;
  onErrors: OnErrors;
};

/** The moves that are allowed from here, and nothing else. The person is told where their case stands. */
export function StateForm(props: Props) {
  const { words } = useInbox();
  const { moves, chosen, choose, error, isBusy, save } = useMove(props);
  const state = words(`state.${props.report.state}`);
  return (
    <section class="stack-small" aria-labelledby="move-heading">
      <h2 id="move-heading">{words("move.title")}</h2>
      <p>{words("move.now", { state })}</p>
      {moves.length === 0 ? (
        <p class="hint">{words("move.no-moves")}</p>
      ) : (
        <>
          <Choices
            id="move"
            kind="one"
            label={words("move.to")}
            hint={words("move.seen")}
            error={error}
            errorPrefix={words("error.prefix")}
            options={moves.map((move) => ({
              value: move,
              label: words(`state.${move}`),
            }))}
            chosen={chosen === null ? [] : [chosen]}
            onChange={choose}
          />
          <Button
            label={words(isBusy ? "move.busy" : "move.act")}
            onClick={save}
          />
        </>
      )}
    </section>
  );
}

function useMove({ report, onSaved, onErrors }: Props) {
  const { words, api } = useInbox();
  const [chosen, setChosen] = useState<CaseState | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const { isBusy, run } = useBusy();
  const moves: readonly CaseState[] = caseMoves[report.state];
  const fail = (text: string) => {
    setError(text);
    onErrors([{ fieldId: "move", text }]);
  };
  const save = async () => {
    if (chosen === null) {
      fail(words("move.none"));
      return;
    }
    const answer = await api.move(report.id, chosen);
    if (answer.is === "ok") {
      setChosen(null);
      setError(undefined);
      onErrors([]);
      say(document, words("move.done"), "polite");
    } else fail(problemWords(words, answer));
    await onSaved();
  };
  const choose = ([value]: readonly string[]) =>
    setChosen(moves.find((state) => state === value) ?? null);
  return { moves, chosen, choose, error, isBusy, save: () => void run(save) };
}
