import type { ComponentChildren } from "preact";

import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import { Mark } from "./mark.tsx";

export type PageFrameProps = {
  words: {
    /** First link of the page: "Skip to the main part". */
    skip: string;
    /** The name beside the mark. */
    name: string;
    /** Spoken after the name: "start page". */
    home: string;
  };
  homeHref: string;
  /** Second link of the page, for leaving at once. */
  leave?:
    | { label: string; href: string; onLeave?: (() => void) | undefined }
    | undefined;
  /** Buttons of the top bar, at most two. */
  actions?: ComponentChildren | undefined;
  /** One quiet row below the top bar, named for whoever does not see it. */
  switches?: { label: string; buttons: ComponentChildren } | undefined;
  /** Tables need the width; questions never use more than 34 em. */
  wide?: boolean | undefined;
  footer?: ComponentChildren | undefined;
  children: ComponentChildren;
};

/**
 * The frame of every page: skip link, leave link, top bar, one `main`. The bar
 * stays at the top of the page and never lies over content.
 */
export function PageFrame(props: PageFrameProps) {
  return (
    <>
      <header class="bar">
        <a class="hid jump" href="#main" onClick={toMain}>
          {props.words.skip}
        </a>
        {props.leave && <LeaveLink {...props.leave} />}
        <a class="mark" href={props.homeHref}>
          <Mark />
          <span>
            {props.words.name}
            <VisuallyHidden text={`, ${props.words.home}`} />
          </span>
        </a>
        {props.actions && <div class="bar-actions">{props.actions}</div>}
        {props.switches && (
          <div class="switches" role="group" aria-label={props.switches.label}>
            {props.switches.buttons}
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} class={props.wide ? "wide" : undefined}>
        {props.children}
      </main>
      {props.footer && <footer>{props.footer}</footer>}
    </>
  );
}

function LeaveLink(props: NonNullable<PageFrameProps["leave"]>) {
  return (
    <a class="hid jump" href={props.href} onClick={props.onLeave}>
      {props.label}
    </a>
  );
}

/** Moves without an address change, so that no router takes it for a page. */
function toMain(event: Event) {
  const main = document.getElementById("main");
  if (main === null) return;
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}
