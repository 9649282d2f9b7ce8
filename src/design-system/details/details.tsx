import type { ComponentChildren } from "preact";

/** More to read for who wants it: the browser's own open and close. */
export function Details(props: {
  summary: string;
  isOpen?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details open={props.isOpen ?? false}>
      <summary>{props.summary}</summary>
      <div class="details-inside stack-small">{props.children}</div>
    </details>
  );
}
