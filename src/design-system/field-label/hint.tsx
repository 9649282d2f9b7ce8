import type { ComponentChildren } from "preact";

/** What helps to answer, between the question and its control. */
export function Hint(props: { fieldId: string; children: ComponentChildren }) {
  const Frame = typeof props.children === "string" ? "p" : "div";
  return (
    <Frame class="hint" id={`${props.fieldId}-hint`}>
      {props.children}
    </Frame>
  );
}
