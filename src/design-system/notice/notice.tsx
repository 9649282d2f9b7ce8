import type { ComponentChildren } from "preact";

import { Pictured } from "../picture/pictured.tsx";

export type NoticeProps = {
  /** `calm` is for danger: found first, without alarm. */
  kind: "info" | "warning" | "calm";
  title?: string | undefined;
  /** Level of the title in the page's order; 2 unless told. */
  level?: 2 | 3 | undefined;
  /** Address of a picture that stands left of the title. */
  picture?: string | undefined;
  children: ComponentChildren;
};

/** A frame for something to know now. The words say how grave it is. */
export function Notice(props: NoticeProps) {
  const Title = props.level === 3 ? "h3" : "h2";
  return (
    <div class={`notice ${props.kind}`}>
      {props.title && (
        <Title class="notice-title">
          <Pictured picture={props.picture}>{props.title}</Pictured>
        </Title>
      )}
      {props.children}
    </div>
  );
}
