import { Pictured } from "../picture/pictured.tsx";

/** Goes to the page before, and never loses what was written. */
export function BackLink(props: {
  label: string;
  /** Address of a small picture that stands left of the label. */
  picture?: string | undefined;
  href: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
}) {
  return (
    <a class="back" href={props.href} onClick={props.onClick}>
      <Pictured picture={props.picture}>{props.label}</Pictured>
    </a>
  );
}
