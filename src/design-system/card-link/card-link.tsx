import type { ComponentChildren } from "preact";

import type { PictureDrawing } from "../picture/picture.tsx";
import { PictureImage } from "../picture/picture-image.tsx";
import { PictureTile } from "../picture/picture.tsx";

export type CardLinkProps = {
  href: string;
  title: string;
  /** One or two short lines. Words that change do not move what is below. */
  text: string;
  /** A drawing that stands in the page, or the address of one. */
  picture: PictureDrawing | string;
  /** `strong` is the one thing most come for; `calm` stands apart by its quiet edge, not by alarm. */
  kind?: "usual" | "strong" | "calm" | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

/** A large card; the whole of it is one link. Put cards in a `CardList`. */
export function CardLink(props: CardLinkProps) {
  return (
    <li>
      <a
        class={`card ${props.kind ?? ""}`}
        href={props.href}
        onClick={props.onClick}
      >
        {typeof props.picture === "string" ? (
          <PictureImage src={props.picture} />
        ) : (
          <PictureTile drawing={props.picture} />
        )}
        <span>
          <span class="card-title">{props.title}</span>{" "}
          <span class="card-text">{props.text}</span>
        </span>
      </a>
    </li>
  );
}

/** The list that holds cards, five at most. */
export function CardList(props: { children: ComponentChildren }) {
  return (
    <ul class="cards" role="list">
      {props.children}
    </ul>
  );
}
