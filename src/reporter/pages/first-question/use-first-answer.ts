import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Stop } from "../../../device/kept.ts";
import type {
  Act,
  FirstAnswer,
  FirstAnswerState,
  Loaded,
} from "../../site/loaded.ts";
import type { From } from "../../routes.ts";
import { tryAgain } from "../../site/try-again.ts";
import { useWay } from "../../site/way.ts";

const untold: FirstAnswerState = {
  saved: "nothing-yet",
  notSaved: "",
  isReader: false,
  Gone: null,
  text: "",
};

/**
 * Ties the field of the first question to the draft, as soon as there is one. A button that is pressed before waits for it.
 *
 * @param onLeft Takes what stands in the field where the page is left before there is a draft.
 */
export function useFirstAnswer(
  loaded: Loaded | null,
  from: From,
  field: RefObject<HTMLTextAreaElement | null>,
  onLeft: (typed: string) => void,
) {
  const way = useWay();
  const [state, setState] = useState(untold);
  const answer = useRef<FirstAnswer | null>(null);
  const pressed = useRef<Act | null>(null);
  // The field leaves the page before the hook does; the text outlives it.
  const text = useRef("");
  const typed = () => field.current?.value ?? text.current;
  const act = async (opened: FirstAnswer, button: Act) => {
    way.go(await opened.act(button, from));
  };
  const { hasFailed, again } = useOpening(loaded, typed, (opened) => {
    answer.current = opened;
    if (pressed.current !== null) void act(opened, pressed.current);
    return opened.watch((next) => {
      setState(next);
      showText(field.current, next);
    });
  });
  // At once: a link that was pressed early leaves the page as soon as it is drawn.
  useLayoutEffect(() => {
    text.current = typed();
    if (text.current !== "" && answer.current === null)
      setState({ ...untold, saved: "saving" });
    return () => {
      if (answer.current === null) onLeft(text.current);
    };
  }, []);
  return {
    state,
    /** The device did not open the draft: it is tried again, by itself and by {@link tryAgain}. */
    hasFailed,
    tryAgain: again,
    onInput: (now: string) => {
      text.current = now;
      if (answer.current !== null) answer.current.onInput(now);
      else setState({ ...untold, saved: "saving" });
    },
    press: (button: Act) => {
      pressed.current = button;
      if (answer.current !== null) void act(answer.current, button);
    },
    takeOver: () => answer.current?.takeOver(),
  };
}

/**
 * Opens the draft once the rest has come; what fails is tried again, by itself and by `again`.
 *
 * @param onOpen Called once; what it gives ends with the page.
 */
function useOpening(
  loaded: Loaded | null,
  typed: () => string,
  onOpen: (opened: FirstAnswer) => Stop,
) {
  const [tries, setTries] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const again = () => {
    setTries(tries + 1);
  };
  useEffect(() => {
    if (loaded === null) return;
    let stop: Stop | undefined;
    let isLeft = false;
    loaded.openFirstAnswer(typed).then(
      (opened) => {
        if (isLeft) return;
        setHasFailed(false);
        stop = onOpen(opened);
      },
      (error: unknown) => {
        reportError(error);
        if (isLeft) return;
        setHasFailed(true);
        stop = tryAgain(window, tries, again);
      },
    );
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [loaded, tries]);
  return { hasFailed, again };
}

/** The field changes only where it says something else: a caret that jumps takes the words from under the hand. */
function showText(field: HTMLTextAreaElement | null, state: FirstAnswerState) {
  if (field === null) return;
  field.readOnly = state.isReader;
  if (field.value !== state.text) field.value = state.text;
}
