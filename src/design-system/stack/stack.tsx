import type { ComponentChildren } from "preact";

/**
 * Things one under the other with even space between: `small` 12, `normal` 24
 * or `large` 48 px at the usual text size.
 */
export function Stack(props: {
  gap?: "small" | "normal" | "large" | undefined;
  /** As high as the screen at least: what comes later moves nothing that stands below. */
  fillsScreen?: boolean | undefined;
  children: ComponentChildren;
}) {
  const gap = props.gap ?? "normal";
  return (
    <div
      class={`stack${gap === "normal" ? "" : `-${gap}`}${props.fillsScreen ? " fills" : ""}`}
    >
      {props.children}
    </div>
  );
}
