import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import {
  countsPath,
  type CountsPart,
  helpNowPath,
  type Route,
  startPath,
  tellPath,
} from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { questionOrFirstPath } from "../../tell/question-address.ts";
import { labelled, titled } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { countsPages } from "./counts-pages.ts";

/** One page of "Is it a crime?": what counts, in the words of perception. It asks for nothing and decides nothing. */
export function CountsPage(props: { route: Extract<Route, { is: "counts" }> }) {
  const { part, from } = props.route;
  const at = countsPages.findIndex(({ id }) => id === part);
  const before = countsPages[at - 1];
  const next = countsPages[at + 1];
  // Neither a tab nor the list of recent pages may name a crime (access.md rule 58).
  const name = part === "counts" ? t("crime.tab") : titleOf(part);
  usePage(`counts-${part}`, t("title.page", { page: name }));
  return (
    <Stack>
      <BackLink
        {...labelled("question.back")}
        href={
          before === undefined ? wayBack(from) : countsPath(before.id, from)
        }
      />
      <SignedClip clipKey={`page.counts-${part}`} title={titleOf(part)} />
      <PageHeading
        {...titled(`crime.${part}.title`)}
        part={t("crime.part", { number: at + 1, count: countsPages.length })}
      />
      <Texts part={part} />
      {next === undefined ? (
        <LastActs from={from} />
      ) : (
        <ButtonRow>
          <Button
            kind="primary"
            {...labelled("crime.next", { title: titleOf(next.id) })}
            href={countsPath(next.id, from)}
          />
          <TellAct kind="quiet" from={from} />
        </ButtonRow>
      )}
    </Stack>
  );
}

function LastActs({ from }: { from: string | null }) {
  return (
    <>
      <ButtonRow>
        <TellAct kind="primary" from={from} />
      </ButtonRow>
      <ButtonRow>
        <Button kind="quiet" {...labelled("crime.help")} href={helpNowPath} />
        <Button kind="quiet" {...labelled("notFound.home")} href={startPath} />
      </ButtonRow>
    </>
  );
}

function TellAct(props: { kind: "primary" | "quiet"; from: string | null }) {
  const { kind, from } = props;
  return from === null ? (
    <Button kind={kind} {...labelled("crime.tell")} href={tellPath} />
  ) : (
    <Button kind={kind} {...labelled("help.carryOn")} href={wayBack(from)} />
  );
}

/** To the question that somebody came from, where nothing they wrote is lost. */
function wayBack(from: string | null): string {
  return from === null ? startPath : questionOrFirstPath(from);
}

function Texts({ part }: { part: CountsPart }) {
  const page = countsPages.find(({ id }) => id === part);
  return (
    <Stack gap="small">
      {page?.texts.map((text, place) => {
        const kind = place === 0 ? "lead" : "text";
        const said = <Say key={text} k={`crime.${part}.${text}`} kind={kind} />;
        return text === page.main ? (
          <Notice key={text} kind="info">
            {said}
          </Notice>
        ) : (
          said
        );
      })}
    </Stack>
  );
}

function titleOf(part: CountsPart): string {
  return t(`crime.${part}.title`);
}
