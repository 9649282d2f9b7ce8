import type { ComponentChildren } from "preact";

/**
 * The place at the top of a page that was drawn before its clip was known. It is as high as one button, and in the mode "bsl" as the
 * one line that may have to stand in it: nothing under it moves when one of them comes.
 */
export function SignedPlace(props: {
  /** "There is no video in British Sign Language for this page yet." */
  line: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="signed-place" data-line={props.line}>
      {props.children}
    </div>
  );
}
