import type { ComponentChildren } from "preact";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { PageFrame } from "../../design-system/page-frame/page-frame.tsx";
import { notesPath } from "../../device/leave.ts";
import {
  aboutLeavePath,
  aboutPath,
  helpNowPath,
  looksPath,
  startPath,
  wordsPath,
} from "../routes.ts";
import type { FirstWords } from "./first-words.ts";
import { firstLabel } from "./first-say.tsx";
import { ModeSwitch } from "./mode-switch.tsx";
import { MoreButton } from "./more-button.tsx";

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
        <>
          <Button small label={words.look} href={looksPath} />
          <Button
            kind="leave"
            small
            label={words.leaveShort}
            href={notesPath}
          />
        </>
      }
      switches={{
        label: words.modes,
        buttons: <ModeSwitch words={words} />,
      }}
      footer={
        <ButtonRow>
          <Quiet words={words.help} href={helpNowPath} />
          <Quiet words={words.words} href={wordsPath} />
          <MoreButton label={words.more} />
          <div class="extra">
            <Quiet words={words.aboutLeave} href={aboutLeavePath} />
            <Quiet words={words.about} href={aboutPath} />
          </div>
        </ButtonRow>
      }
    >
      {props.children}
    </PageFrame>
  );
}

function Quiet(props: { words: string; href: string }) {
  return (
    <Button kind="quiet" small {...firstLabel(props.words)} href={props.href} />
  );
}
