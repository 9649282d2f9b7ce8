import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import {
  CardLink,
  CardList,
} from "../../../design-system/card-link/card-link.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { answersPicture } from "../../../design-system/picture/drawn/answers.ts";
import { carryOnPicture } from "../../../design-system/picture/drawn/carry-on.ts";
import { dangerPicture } from "../../../design-system/picture/drawn/danger.ts";
import { tellPicture } from "../../../design-system/picture/drawn/tell.ts";
import { Stack } from "../../../design-system/stack/stack.tsx";
import {
  comeBackPath,
  countsPath,
  helpNowPath,
  reportsPath,
  taskListPath,
  tellPath,
} from "../../routes.ts";
import type { FirstWords } from "../../site/first-words.ts";
import type { Loaded, StartNews } from "../../site/loaded.ts";
import { usePage } from "../../site/way.ts";

/** The first page: what this is, and the four ways in. */
export function StartPage(props: { words: FirstWords; loaded: Loaded | null }) {
  const { start, titles } = props.words;
  const news = useNews(props.loaded);
  usePage("start", titles.start);
  return (
    <Stack>
      <PageHeading title={start.title} />
      <p class="lead">{start.lead}</p>
      <CardList>
        <CardLink
          href={helpNowPath}
          title={start.danger}
          text={start.dangerText}
          picture={dangerPicture}
          kind="calm"
        />
        <CardLink
          href={tellPath}
          title={start.tell}
          text={start.tellText}
          picture={tellPicture}
        />
        <CardLink
          href={news?.carryOn?.href ?? taskListPath}
          title={start.carryOn}
          text={
            news === null
              ? start.looking
              : (news.carryOn?.text ?? start.carryOnNothing)
          }
          picture={carryOnPicture}
        />
        <CardLink
          href={reportsPath}
          title={start.answers}
          text={news?.answers ?? start.looking}
          picture={answersPicture}
        />
      </CardList>
      <p class="hint">{start.before}</p>
      <ButtonRow>
        <Button kind="quiet" label={start.crime} href={countsPath()} />
        <Button kind="quiet" label={start.words} href={comeBackPath} />
      </ButtonRow>
    </Stack>
  );
}

function useNews(loaded: Loaded | null): StartNews | null {
  const [news, setNews] = useState<StartNews | null>(null);
  useEffect(() => loaded?.watchStart(setNews), [loaded]);
  return news;
}
