/** Goes to the page before, and never loses what was written. */
export function BackLink(props: {
  label: string;
  href: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
}) {
  return (
    <a class="back" href={props.href} onClick={props.onClick}>
      {props.label}
    </a>
  );
}
