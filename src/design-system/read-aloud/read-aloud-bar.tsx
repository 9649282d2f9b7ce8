import { Button, ButtonRow } from "../button/button.tsx";

/** Addresses of the small pictures left of the labels. */
type ReadAloudBarPictures = Readonly<
  Record<"stop" | "slower" | "faster", string | undefined>
>;

/**
 * While a page is read aloud: the sentence that is said now, and Stop, always
 * in view at the lower edge. It comes last on the page.
 */
export function ReadAloudBar(props: {
  /** The sentence that is said. */
  text: string;
  words: {
    /** Names this part of the page: "Reading aloud". */
    title: string;
    stop: string;
    slower: string;
    faster: string;
    /** "Speed: normal". */
    speed: string;
  };
  pictures?: ReadAloudBarPictures | undefined;
  onStop: () => void;
  onSlower: () => void;
  onFaster: () => void;
}) {
  const { words, pictures } = props;
  return (
    <section class="aloud-bar" aria-label={words.title} data-unread>
      <p>{props.text}</p>
      <ButtonRow>
        <Button
          small
          label={words.stop}
          picture={pictures?.stop}
          onClick={props.onStop}
        />
        <Button
          kind="quiet"
          small
          label={words.slower}
          picture={pictures?.slower}
          onClick={props.onSlower}
        />
        <Button
          kind="quiet"
          small
          label={words.faster}
          picture={pictures?.faster}
          onClick={props.onFaster}
        />
      </ButtonRow>
      <p class="hid" role="status">
        {words.speed}
      </p>
    </section>
  );
}
