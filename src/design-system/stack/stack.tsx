import type { ComponentChildren } from "preact";

/**
 * Things one under the other with even space between: `small` 12, `normal` 24
 * or `large` 48 px at the usual text size.
 */
export function Stack(props: {
  gap?: "small" | "normal" | "large" | undefined;
  children: ComponentChildren;
}) {
  const gap = props.gap ?? "normal";
  return (
    <div class={gap === "normal" ? "stack" : `stack-${gap}`}>
      {props.children}
    </div>
  );
}
