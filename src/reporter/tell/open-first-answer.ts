import { answerOf } from "../../domain/questionnaire/engine.ts";
import { questions } from "../../domain/questionnaire/questions.ts";
import type { ComponentType } from "preact";
import type { DraftWriter, WriterState } from "../../device/draft-writer.ts";
import { notSavedWords } from "../words/not-saved-words.ts";
import { pathAfter } from "./paths.ts";
import type { FirstAnswer, FirstAnswerState } from "../site/loaded.ts";
import { type Manner, withAnswer, withNotSure } from "./change-draft.ts";
import { joinTyped } from "./join-typed.ts";
import { takeOver } from "./take-over.ts";

/**
 * Ties the first question to the draft. Who has typed here before it was open writes here from now on, whatever another window does:
 * a window that only reads along would show the other's words in the place of theirs.
 *
 * @param typed What stands in the field: asked once, when the draft is open.
 * @param Gone Says that another window deleted the draft, or sent it.
 */
export async function openFirstAnswer(
  writer: DraftWriter,
  typed: () => string,
  manner: () => Manner,
  Gone: ComponentType,
): Promise<FirstAnswer> {
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
  const keptNow = () => textOf(writer.state(), id);
  const isMore = () => joinTyped(keptNow(), typed()) !== keptNow();
  if (isMore() && writer.state().role === "reader") await writer.takeOver();
  if (isMore()) write(joinTyped(keptNow(), typed()));
  return {
    onInput: write,
    takeOver: () => void takeOver(writer),
    act: async (act, from) => {
      if (act === "not-sure")
        writer.change((draft) => withNotSure(draft, id, manner()));
      await writer.flush();
      return pathAfter(writer.state().draft.report, id, from);
    },
    watch: (listener) => {
      const show = (state: WriterState) => {
        listener(firstAnswerState(state, id, Gone));
      };
      show(writer.state());
      return writer.watch(show);
    },
  };
}

function firstAnswerState(
  state: WriterState,
  id: string,
  Gone: ComponentType,
): FirstAnswerState {
  const { saved, role } = state;
  const text = textOf(state, id);
  return {
    saved: saved.is === "saved" && text === "" ? "nothing-yet" : saved.is,
    notSaved: notSavedWords(saved),
    isReader: role === "reader",
    Gone: state.isGone ? Gone : null,
    text,
  };
}

function textOf({ draft }: WriterState, id: string): string {
  const value = answerOf(draft.report, id)?.value;
  return value?.kind === "text" ? value.text : "";
}
