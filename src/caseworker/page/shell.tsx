import type { ComponentChildren } from "preact";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { PageFrame } from "../../design-system/page-frame/page-frame.tsx";
import { UnderHeadingContext } from "../../design-system/page-heading/under-heading.tsx";
import type { Session } from "../../protocol/casework.ts";
import { base, bslPath, factsPath, signOutPath } from "../routes.ts";
import { useInbox } from "./inbox.ts";
import { KeepsNothingNotice } from "./keeps-nothing-notice.tsx";
import { LookControls } from "./look-controls.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";

/**
 * The frame of every page. Whoever is signed in can lock at once: from the top
 * bar, and as the second stop of the keyboard.
 */
export function Shell(props: {
  session: Session | null;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const { words, tell } = useInbox();
  const lock = () => tell({ is: "lock" });
  return (
    <PageFrame
      words={{
        skip: words("frame.skip"),
        name: words("frame.name"),
        home: words("frame.home"),
      }}
      homeHref={base}
      wide={props.wide}
      leave={{
        label: words(props.session ? "frame.lock-now" : "frame.clear"),
        href: location.pathname + location.search,
        onLeave: props.session ? lock : () => tell({ is: "start-again" }),
      }}
      actions={
        props.session && (
          <>
            <span class="who">{props.session.caseworker.name}</span>
            <Button small label={words("frame.lock")} onClick={lock} />
            <Button small label={words("frame.sign-out")} href={signOutPath} />
          </>
        )
      }
      footer={
        props.session && (
          <Stack gap="small">
            <ButtonRow>
              <Button
                kind="quiet"
                small
                label={words("frame.facts")}
                href={factsPath}
              />
              <Button
                kind="quiet"
                small
                label={words("frame.bsl")}
                href={bslPath}
              />
            </ButtonRow>
            <LookControls />
          </Stack>
        )
      }
    >
      <UnderHeadingContext.Provider value={<KeepsNothingNotice />}>
        {props.children}
      </UnderHeadingContext.Provider>
    </PageFrame>
  );
}
