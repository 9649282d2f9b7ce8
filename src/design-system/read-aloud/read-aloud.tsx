import { Button } from "../button/button.tsx";
import { Details } from "../details/details.tsx";
import { Notice } from "../notice/notice.tsx";

/**
 * `looking`: nobody knows yet whether this device has a voice. `none`: it has
 * none. `asking`: others may hear it, and the next press reads. `silent`: the
 * voice made no sound.
 */
export type ReadAloudState =
  "looking" | "none" | "ready" | "asking" | "speaking" | "silent";

export type ReadAloudProps = {
  state: ReadAloudState;
  words: {
    read: string;
    stop: string;
    /** On the button while `asking`. */
    now: string;
    /** That other people may hear it. */
    others: string;
    silent: string;
    again: string;
    /** Where there is no voice: that the device itself can read, and how. */
    ownTitle: string;
    own: string;
  };
  onRead: () => void;
  onStop: () => void;
};

/**
 * Reads the page aloud, and stops. One button that stays where it is through
 * every state, so that the focus stays on it; it stands under the heading of
 * each page. It is no part of what is read.
 */
export function ReadAloud(props: ReadAloudProps) {
  const { state, words } = props;
  return (
    <div class="aloud" data-unread>
      {state === "none" && (
        <Details summary={words.ownTitle}>
          <p>{words.own}</p>
        </Details>
      )}
      {state !== "none" && state !== "looking" && (
        <Button
          small
          label={labelFor(state, words)}
          onClick={state === "speaking" ? props.onStop : props.onRead}
        />
      )}
      {state === "asking" && (
        <Notice kind="info">
          <p>{words.others}</p>
        </Notice>
      )}
      {state === "silent" && (
        <Notice kind="warning">
          <p>{words.silent}</p>
          <p>{words.own}</p>
        </Notice>
      )}
    </div>
  );
}

function labelFor(
  state: Exclude<ReadAloudState, "none" | "looking">,
  words: ReadAloudProps["words"],
): string {
  const labels = {
    ready: words.read,
    asking: words.now,
    speaking: words.stop,
    silent: words.again,
  };
  return labels[state];
}
