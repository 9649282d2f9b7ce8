import { answerOf } from "../../domain/questionnaire/engine.ts";
import { questions } from "../../domain/questionnaire/questions.ts";
import type { DraftWriter, WriterState } from "../../device/draft-writer.ts";
import { notSavedWords } from "../words/not-saved-words.ts";
import { pathAfter } from "./paths.ts";
import type { FirstAnswer, FirstAnswerState } from "../site/loaded.ts";
import { type Manner, withAnswer, withNotSure } from "./change-draft.ts";
import { joinTyped } from "./join-typed.ts";

/**
 * Ties the first question to the draft.
 *
 * @param typed What stands in the field: asked once, when the draft is open.
 */
export function openFirstAnswer(
  writer: DraftWriter,
  typed: () => string,
  manner: () => Manner,
): FirstAnswer {
  const [first] = questions;
  if (first === undefined) throw new Error("a questionnaire without questions");
  const { id } = first;
  const write = (text: string) => {
    writer.change((draft) =>
      withAnswer(
        draft,
        id,
        text === "" ? null : { kind: "text", text },
        manner(),
      ),
    );
  };
  const kept = textOf(writer.state(), id);
  const joined = joinTyped(kept, typed());
  if (joined !== kept) write(joined);
  return {
    onInput: write,
    takeOver: () => void writer.takeOver(),
    act: async (act, from) => {
      if (act === "not-sure")
        writer.change((draft) => withNotSure(draft, id, manner()));
      await writer.flush();
      return pathAfter(writer.state().draft.report, id, from);
    },
    watch: (listener) => {
      const show = (state: WriterState) => {
        listener(firstAnswerState(state, id));
      };
      show(writer.state());
      return writer.watch(show);
    },
  };
}

function firstAnswerState(state: WriterState, id: string): FirstAnswerState {
  const { saved, role } = state;
  const text = textOf(state, id);
  return {
    saved: saved.is === "saved" && text === "" ? "nothing-yet" : saved.is,
    notSaved: notSavedWords(saved),
    isReader: role === "reader",
    text,
  };
}

function textOf({ draft }: WriterState, id: string): string {
  const value = answerOf(draft.report, id)?.value;
  return value?.kind === "text" ? value.text : "";
}
