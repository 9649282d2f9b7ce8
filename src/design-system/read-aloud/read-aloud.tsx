import type { ComponentChildren } from "preact";

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

type Label = "read" | "stop" | "now" | "again" | "ownTitle";

export type ReadAloudProps = {
  state: ReadAloudState;
  words: {
    read: string;
    stop: string;
    /** On the button while `asking`. */
    now: string;
    /** That other people may hear it. */
    others: ComponentChildren;
    silent: ComponentChildren;
    again: string;
    /** Where there is no voice: that the device itself can read, and how. */
    ownTitle: string;
    own: ComponentChildren;
  };
  /** Addresses of the small pictures left of the labels. */
  pictures?: Readonly<Record<Label, string | undefined>> | undefined;
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
        <Details label={words.ownTitle} picture={props.pictures?.ownTitle}>
          <Text words={words.own} />
        </Details>
      )}
      {state !== "none" && state !== "looking" && (
        <Button
          small
          label={words[labels[state]]}
          picture={props.pictures?.[labels[state]]}
          onClick={state === "speaking" ? props.onStop : props.onRead}
        />
      )}
      {state === "asking" && (
        <Notice kind="info">
          <Text words={words.others} />
        </Notice>
      )}
      {state === "silent" && (
        <Notice kind="warning">
          <Text words={words.silent} />
          <Text words={words.own} />
        </Notice>
      )}
    </div>
  );
}

const labels = {
  ready: "read",
  asking: "now",
  speaking: "stop",
  silent: "again",
} as const;

/** A sentence, or what stands as it is: rows of `Ideas`. */
function Text({ words }: { words: ComponentChildren }) {
  return typeof words === "string" ? <p>{words}</p> : <>{words}</>;
}
