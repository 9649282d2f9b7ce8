import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import {
  CardLink,
  CardList,
} from "../../../design-system/card-link/card-link.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { focusHeading } from "../../../design-system/page-heading/focus-heading.ts";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import {
  UnderHeading,
  UnderHeadingContext,
} from "../../../design-system/page-heading/under-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import {
  carryOnPath,
  comeBackPath,
  countsPath,
  easyReadPath,
  helpNowPath,
  howToReadPath,
  looksPath,
  quickPath,
  reportsPath,
  startPath,
  tellPath,
} from "../../routes.ts";
import type { Look } from "../../../device/look/look.ts";
import { FirstClip } from "../../site/first-clip.tsx";
import {
  FirstSay,
  firstLabel,
  plain,
  firstTitle,
} from "../../site/first-say.tsx";
import type { FirstWords } from "../../site/first-words.ts";
import type { Loaded, StartNews } from "../../site/loaded.ts";
import { useLook } from "../../site/look-context.ts";
import { usePage } from "../../site/way.ts";
import { pictureAddress } from "../../words/picture-address.ts";

/** The first page: danger first, then what most come for, how to read where that was never said, and the other ways in. */
export function StartPage(props: { words: FirstWords; loaded: Loaded | null }) {
  const { start, titles, noClip } = props.words;
  usePage("start", titles.start);
  const title = firstTitle(start.title);
  return (
    <Stack>
      <UnderHeadingContext.Provider value={null}>
        <PageHeading {...title} />
      </UnderHeadingContext.Provider>
      <CardList>
        <CardLink
          href={helpNowPath}
          {...card(start.danger, "danger")}
          text={plain(start.dangerText)}
          kind="calm"
        />
      </CardList>
      <UnderHeading />
      <FirstClip
        loaded={props.loaded}
        clipKey="page.start"
        title={title.title}
        line={plain(noClip)}
      />
      <FirstSay words={start.lead} kind="lead" />
      <CardList>
        <CardLink
          href={tellPath}
          {...card(start.tell, "tell")}
          text={plain(start.tellText)}
          kind="strong"
        />
      </CardList>
      <HowToRead words={start} />
      <Ways {...props} />
      <FirstSay words={start.before} kind="hint" />
      <Stack gap="small">
        <h2>{plain(start.more)}</h2>
        <ButtonRow>
          <Quiet words={start.quick} href={quickPath} />
          <Quiet words={start.crime} href={countsPath()} />
          <Quiet words={start.words} href={comeBackPath} />
          <div class="asked">
            <Quiet words={start.howToRead} href={howToReadPath} />
          </div>
        </ButtonRow>
      </Stack>
    </Stack>
  );
}

function Quiet(props: { words: string; href: string }) {
  return <Button kind="quiet" {...firstLabel(props.words)} href={props.href} />;
}

/**
 * Asked at the first start, and in nobody's way: the styles show it until something was chosen. A link each, so that it works before
 * the app has come, and without it.
 */
function HowToRead({ words }: { words: FirstWords["start"] }) {
  const { change } = useLook();
  const choose = (part: Partial<Look>) => (event: MouseEvent) => {
    event.preventDefault();
    change(part);
    // What had the focus is gone.
    focusHeading(document);
  };
  return (
    <div class="asks">
      <Notice kind="info" {...firstTitle(words.howToRead)}>
        <ButtonRow>
          <Button
            {...firstLabel(words.readEasy)}
            href={easyReadPath}
            onClick={choose({ mode: "easy-read" })}
          />
          <Button
            {...firstLabel(words.readSigns)}
            href={howToReadPath}
            onClick={choose({ mode: "bsl" })}
          />
          <Button
            {...firstLabel(words.readBigger)}
            href={`${looksPath}/size`}
          />
          <Quiet words={words.readMore} href={howToReadPath} />
          <Button
            kind="quiet"
            {...firstLabel(words.readSkip)}
            href={startPath}
            onClick={choose({})}
          />
        </ButtonRow>
      </Notice>
    </div>
  );
}

function Ways(props: { words: FirstWords; loaded: Loaded | null }) {
  const { start } = props.words;
  const news = useNews(props);
  const looking = plain(start.looking);
  const nothing = plain(start.carryOnNothing);
  return (
    <CardList>
      <CardLink
        href={carryOnPath}
        {...card(start.carryOn, "carry-on")}
        text={news === null ? looking : (news.carryOn ?? nothing)}
      />
      <CardLink
        href={reportsPath}
        {...card(start.answers, "answer")}
        text={news?.answers ?? looking}
      />
    </CardList>
  );
}

/** The picture that Easy Read names; standard words name none. */
function card(words: string, meaning: string) {
  const { title, picture = pictureAddress(meaning) } = firstTitle(words);
  return { title, picture };
}

/** Said in words, so asked for anew when these change. */
function useNews(props: {
  words: FirstWords;
  loaded: Loaded | null;
}): StartNews | null {
  const { words, loaded } = props;
  const [news, setNews] = useState<StartNews | null>(null);
  useEffect(() => loaded?.watchStart(setNews), [loaded, words]);
  return news;
}
