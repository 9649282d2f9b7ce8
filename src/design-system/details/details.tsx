import type { ComponentChildren } from "preact";

import { Pictured } from "../picture/pictured.tsx";

/** More to read for who wants it: the browser's own open and close. */
export function Details(props: {
  label: string;
  /** Address of a small picture that stands left of the label. */
  picture?: string | undefined;
  isOpen?: boolean | undefined;
  /** Told when it opens or closes. */
  onToggle?: ((isOpen: boolean) => void) | undefined;
  children: ComponentChildren;
}) {
  return (
    <details
      open={props.isOpen ?? false}
      onToggle={(event) => props.onToggle?.(event.currentTarget.open)}
    >
      <summary>
        <Pictured picture={props.picture}>{props.label}</Pictured>
      </summary>
      <div class="details-inside stack-small">{props.children}</div>
    </details>
  );
}
