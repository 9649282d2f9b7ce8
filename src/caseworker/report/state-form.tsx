import { useState } from "preact/hooks";
import { Button } from "../../design-system/button/button.tsx";
import { Choices } from "../../design-system/choices/choices.tsx";
import { say } from "../../design-system/live-region/say.ts";
import { caseMoves, type CaseState } from "../../domain/casework/case-state.ts";
import type { CaseworkReport } from "../../protocol/casework.ts";
import { useBusy } from "../page/busy.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";

/** The moves that are allowed from here, and nothing else. The person is told where their case stands. */
export function StateForm(props: {
  report: CaseworkReport;
  onSaved: () => Promise<void>;
}) {
  const { words, api } = useInbox();
  const [chosen, setChosen] = useState<CaseState | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const { isBusy, run } = useBusy();
  const moves: readonly CaseState[] = caseMoves[props.report.state];
  const save = async () => {
    if (chosen === null) {
      setError(words("move.none"));
      say(document, words("move.none"), "now");
      return;
    }
    const answer = await api.move(props.report.id, chosen);
    if (answer.is === "ok") {
      setChosen(null);
      setError(undefined);
      say(document, words("move.done"), "polite");
    } else {
      const text = problemWords(words, answer);
      setError(text);
      say(document, text, "now");
    }
    await props.onSaved();
  };
  return (
    <section class="stack-small" aria-labelledby="move-heading">
      <h2 id="move-heading">{words("move.title")}</h2>
      <p>
        {words("move.now", { state: words(`state.${props.report.state}`) })}
      </p>
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
            options={moves.map((state) => ({
              value: state,
              label: words(`state.${state}`),
            }))}
            chosen={chosen === null ? [] : [chosen]}
            onChange={([value]) =>
              setChosen(moves.find((state) => state === value) ?? null)
            }
          />
          <Button
            label={isBusy ? words("move.busy") : words("move.act")}
            onClick={() => void run(save)}
          />
        </>
      )}
    </section>
  );
}
