export type SavedState = "nothing-yet" | "saving" | "saved" | "not-saved";

/**
 * Says in words, with a mark, whether what stands above is kept. Always in the
 * same place; its room is there before there is anything to say, so that
 * nothing moves. It is silent: speak through the live region, once a page.
 */
export function SavedMark(props: {
  state: SavedState;
  words: { saving: string; saved: string; notSaved: string };
}) {
  return (
    <p class="saved" data-state={props.state}>
      {props.state !== "nothing-yet" && (
        <>
          <StateMark state={props.state} />
          <span>{wordsFor(props.state, props.words)}</span>
        </>
      )}
    </p>
  );
}

function wordsFor(
  state: Exclude<SavedState, "nothing-yet">,
  words: { saving: string; saved: string; notSaved: string },
): string {
  if (state === "saved") return words.saved;
  return state === "saving" ? words.saving : words.notSaved;
}

const strokes = {
  saving: "M7 12h.01M12 12h.01M17 12h.01",
  saved: "M7 12.5l3.5 3.5L17 9",
  "not-saved": "M12 7v6M12 17h.01",
};

function StateMark(props: { state: keyof typeof strokes }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <circle cx="12" cy="12" r="12" fill="currentColor" />
      <path
        d={strokes[props.state]}
        fill="none"
        stroke="#fff"
        stroke-width="2.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
