import type { ComponentChildren } from "preact";

import { Pictured } from "../picture/pictured.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

type Look = {
  /** What it does, in words that make sense alone. */
  label: string;
  /** Spoken after the label: which thing this button is about. */
  about?: string | undefined;
  /** One `primary` on a page at most. */
  kind?: "primary" | "secondary" | "quiet" | "danger" | "leave" | undefined;
  /** 44 instead of 60 px high: top bar and tables only. */
  small?: boolean | undefined;
  /** Address of a small picture that stands left of the label. */
  picture?: string | undefined;
};

type Act = Look & {
  type?: "button" | "submit" | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

type Go = Look & {
  href: string;
  /** File name when the link saves a file. */
  download?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

/** With `href` a link that looks like a button, else a real `button`. */
export function Button(props: Act | Go) {
  const kind = props.kind ?? "secondary";
  const look = `button ${kind}${props.small ? " small" : ""}`;
  if ("href" in props) {
    return (
      <a
        class={look}
        href={props.href}
        download={props.download}
        onClick={props.onClick}
      >
        <Label {...props} />
      </a>
    );
  }
  return (
    <button class={look} type={props.type ?? "button"} onClick={props.onClick}>
      <Label {...props} />
    </button>
  );
}

function Label(props: Look) {
  return (
    <span>
      <Pictured picture={props.picture}>
        {props.label}
        {props.about && <VisuallyHidden text={` ${props.about}`} />}
      </Pictured>
    </span>
  );
}

/** Buttons beside each other, one under the other where it is narrow. */
export function ButtonRow(props: { children: ComponentChildren }) {
  return <div class="buttons">{props.children}</div>;
}
