import type { ComponentChildren } from "preact";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { PageFrame } from "../../design-system/page-frame/page-frame.tsx";
import { notesPath } from "../../device/leave.ts";
import {
  aboutLeavePath,
  aboutPath,
  helpNowPath,
  startPath,
} from "../routes.ts";
import type { FirstWords } from "./first-words.ts";

/** The frame of every page. Links to the notes leave at once: `device/leave.ts` sees to that. */
export function Frame(props: {
  words: FirstWords["frame"];
  children: ComponentChildren;
}) {
  const { words } = props;
  return (
    <PageFrame
      words={words}
      homeHref={startPath}
      leave={{ label: words.leave, href: notesPath }}
      actions={
        <Button kind="leave" small label={words.leaveShort} href={notesPath} />
      }
      footer={
        <ButtonRow>
          <Button kind="quiet" small label={words.help} href={helpNowPath} />
          <Button
            kind="quiet"
            small
            label={words.aboutLeave}
            href={aboutLeavePath}
          />
          <Button kind="quiet" small label={words.about} href={aboutPath} />
        </ButtonRow>
      }
    >
      {props.children}
    </PageFrame>
  );
}
