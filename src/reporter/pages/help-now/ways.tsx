import { Button } from "../../../design-system/button/button.tsx";
import { Details } from "../../../design-system/details/details.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { Steps } from "../../../design-system/steps/steps.tsx";
import { dayInWords } from "../../../device/dates.ts";
import { t } from "../../../device/words.ts";
import { useTools } from "../../tools.ts";
import {
  type HelpWay,
  lookedUpOn,
  railwayWay,
  urgentWays,
  voiceNumber,
} from "./help-ways.ts";

/** Every way to get help without a phone call, for danger now first. It needs no network to be read. */
export function Ways() {
  const { nowMs } = useTools();
  return (
    <>
      {urgentWays.map((way) => (
        <Way key={way.id} way={way} level={2} />
      ))}
      <p>{t("help.voice", { number: voiceNumber })}</p>
      <h2>{t("help.notUrgent")}</h2>
      <Way way={railwayWay} level={3} />
      <p class="hint">
        {t("help.checked", { day: dayInWords(lookedUpOn, nowMs()) })}
      </p>
    </>
  );
}

function Way({ way, level }: { way: HelpWay; level: 2 | 3 }) {
  const { id, values, href, more, isInOrder } = way;
  const say = (key: string) => t(`help.ways.${id}.${key}`, values);
  const texts = more.map((name) => say(`more.${name}`));
  return (
    <Notice kind="calm" level={level} title={say("title")}>
      <p>{say("text")}</p>
      {href !== undefined && (
        <Stack gap="small">
          <Button label={say("act")} href={href} />
          <p class="hint">{say("actText")}</p>
        </Stack>
      )}
      {more.length > 0 && (
        <Details summary={say("moreTitle")}>
          {isInOrder === true ? (
            <Steps steps={texts} />
          ) : (
            texts.map((text) => <p key={text}>{text}</p>)
          )}
        </Details>
      )}
    </Notice>
  );
}
