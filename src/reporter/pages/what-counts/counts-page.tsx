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
  startPath,
  tellPath,
} from "../../routes.ts";
import { usePage } from "../../site/way.ts";
import { countsPages } from "./counts-pages.ts";

/** One page of "Is it a crime?": what counts, in the words of perception. It asks for nothing and decides nothing. */
export function CountsPage({ part }: { part: CountsPart }) {
  const at = countsPages.findIndex(({ id }) => id === part);
  const before = countsPages[at - 1];
  const next = countsPages[at + 1];
  // Neither a tab nor the list of recent pages may name a crime (access.md rule 58).
  const name = part === "counts" ? t("crime.tab") : titleOf(part);
  usePage(`counts-${part}`, t("title.page", { page: name }));
  return (
    <Stack>
      <BackLink
        label={t("question.back")}
        href={before === undefined ? startPath : countsPath(before.id)}
      />
      <PageHeading
        title={titleOf(part)}
        part={t("crime.part", { number: at + 1, count: countsPages.length })}
      />
      <Texts part={part} />
      <ButtonRow>
        {next === undefined ? (
          <Button kind="primary" label={t("crime.tell")} href={tellPath} />
        ) : (
          <>
            <Button
              kind="primary"
              label={t("crime.next", { title: titleOf(next.id) })}
              href={countsPath(next.id)}
            />
            <Button kind="quiet" label={t("crime.tell")} href={tellPath} />
          </>
        )}
      </ButtonRow>
      {next === undefined && (
        <ButtonRow>
          <Button kind="quiet" label={t("crime.help")} href={helpNowPath} />
          <Button kind="quiet" label={t("notFound.home")} href={startPath} />
        </ButtonRow>
      )}
    </Stack>
  );
}

function Texts({ part }: { part: CountsPart }) {
  const page = countsPages.find(({ id }) => id === part);
  return (
    <Stack gap="small">
      {page?.texts.map((text, place) => {
        const words = t(`crime.${part}.${text}`);
        if (text !== page.main)
          return (
            <p key={text} class={place === 0 ? "lead" : undefined}>
              {words}
            </p>
          );
        return (
          <Notice key={text} kind="info">
            <p>{words}</p>
          </Notice>
        );
      })}
    </Stack>
  );
}

function titleOf(part: CountsPart): string {
  return t(`crime.${part}.title`);
}
