import type { ComponentChildren } from "preact";

import { PictureImage } from "./picture-image.tsx";

/**
 * Words with their picture left of them in one row; the words alone where no
 * picture is given. Only spans, so that it may stand in a label or a heading.
 */
export function Pictured(props: {
  /** The picture's address. */
  picture?: string | undefined;
  children: ComponentChildren;
}) {
  if (props.picture === undefined) return <>{props.children}</>;
  return (
    <span class="pictured">
      <PictureImage src={props.picture} />
      <span>{props.children}</span>
    </span>
  );
}
