import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import {
  CardLink,
  CardList,
} from "../../../design-system/card-link/card-link.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import {
  carryOnPath,
  comeBackPath,
  countsPath,
  helpNowPath,
  howToReadPath,
  quickPath,
  reportsPath,
  tellPath,
} from "../../routes.ts";
import {
  FirstSay,
  firstLabel,
  plain,
  firstTitle,
} from "../../site/first-say.tsx";
import type { FirstWords } from "../../site/first-words.ts";
import type { Loaded, StartNews } from "../../site/loaded.ts";
import { usePage } from "../../site/way.ts";
import { pictureAddress } from "../../words/picture-address.ts";

/** The first page: what this is, and the four ways in. */
export function StartPage(props: { words: FirstWords; loaded: Loaded | null }) {
  const { start, titles } = props.words;
  usePage("start", titles.start);
  return (
    <Stack>
      <PageHeading {...firstTitle(start.title)} />
      <CardList>
        <CardLink
          href={helpNowPath}
          {...card(start.danger, "danger")}
          text={plain(start.dangerText)}
          kind="calm"
        />
      </CardList>
      <FirstSay words={start.lead} kind="lead" />
      <p>
        <Button
          kind="quiet"
          {...firstLabel(start.howToRead)}
          href={howToReadPath}
        />
      </p>
      <Ways {...props} />
      <FirstSay words={start.before} kind="hint" />
      <ButtonRow>
        <Button kind="quiet" {...firstLabel(start.quick)} href={quickPath} />
        <Button kind="quiet" {...firstLabel(start.crime)} href={countsPath()} />
        <Button kind="quiet" {...firstLabel(start.words)} href={comeBackPath} />
      </ButtonRow>
    </Stack>
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
        href={tellPath}
        {...card(start.tell, "tell")}
        text={plain(start.tellText)}
      />
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
