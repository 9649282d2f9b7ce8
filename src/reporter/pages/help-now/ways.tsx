import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Details } from "../../../design-system/details/details.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { Steps } from "../../../design-system/steps/steps.tsx";
import { dayInWords } from "../../../device/dates.ts";
import { useTools } from "../../tools.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { SayHeading } from "../../words/say-heading.tsx";
import {
  type HelpWay,
  lookedUpOn,
  railwayWay,
  urgentWays,
  voiceNumber,
} from "./help-ways.ts";

/**
 * Every way to get help without a phone call, for danger now first. Before them one line: somebody beside the person who phones is the
 * fastest, and needs no signing up. It needs no network to be read.
 */
export function Ways() {
  const { nowMs } = useTools();
  return (
    <>
      <Say k="help.voice" values={{ number: voiceNumber }} />
      {urgentWays.map((way) => (
        <Way key={way.id} way={way} level={2} />
      ))}
      <SayHeading k="help.notUrgent" />
      <Way way={railwayWay} level={3} />
      <Say
        k="help.checked"
        values={{ day: dayInWords(lookedUpOn, nowMs()) }}
        kind="hint"
      />
    </>
  );
}

/** The ways that one press opens, for who has no time to read: each is explained further down. */
export function WaysAtOnce() {
  return (
    <div class="at-once">
      <ButtonRow>
        {urgentWays.map(
          ({ id, values, href }) =>
            href !== undefined && (
              <Button
                key={id}
                {...labelled(`help.ways.${id}.act`, values)}
                href={href}
              />
            ),
        )}
      </ButtonRow>
    </div>
  );
}

function Way({ way, level }: { way: HelpWay; level: 2 | 3 }) {
  const { id, values, href } = way;
  const key = (name: string) => `help.ways.${id}.${name}`;
  return (
    <Notice kind="calm" level={level} {...titled(key("title"), values)}>
      <Say k={key("text")} values={values} />
      {href !== undefined && (
        <Stack gap="small">
          <Button {...labelled(key("act"), values)} href={href} />
          <Say k={key("actText")} values={values} kind="hint" />
        </Stack>
      )}
      {way.more.length > 0 && <More way={way} />}
    </Notice>
  );
}

function More({ way }: { way: HelpWay }) {
  const { id, values, more, isInOrder } = way;
  const texts = more.map((name) => (
    <Say key={name} k={`help.ways.${id}.more.${name}`} values={values} />
  ));
  return (
    <Details {...labelled(`help.ways.${id}.moreTitle`, values)}>
      {isInOrder === true ? <Steps steps={texts} /> : texts}
    </Details>
  );
}
