import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { TaskList } from "../../../design-system/task-list/task-list.tsx";
import type { Look } from "../../../device/look/look.ts";
import { t } from "../../../device/words.ts";
import { howToReadPath, looksPath } from "../../routes.ts";
import { useLook } from "../../site/look-context.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { NotFoundPage } from "../not-found/not-found-page.tsx";
import { BackToWhereYouWere } from "./back-to-where-you-were.tsx";
import { groupsOf, lookPart, type LookPart, lookParts } from "./look-parts.ts";
import { LookPartPage } from "./look-part-page.tsx";
import { sizeInWords } from "./size-buttons.tsx";

/** How the pages look: all that can be changed, or one part of it. */
export function LooksPage({ part }: { part: string | null }) {
  if (part === null) return <AllParts />;
  const known = lookPart(part);
  return known === undefined ? (
    <NotFoundPage />
  ) : (
    <LookPartPage key={known} part={known} />
  );
}

function AllParts() {
  const { look } = useLook();
  const title = t("looks.title");
  usePage("looks", t("title.page", { page: title }));
  return (
    <Stack>
      <SignedClip clipKey="page.looks" title={title} />
      <PageHeading title={title} picture={labelPicture("looks.title")} />
      <Say k="looks.lead" kind="lead" />
      <TaskList rows={lookParts.map((part) => rowOf(part, look))} />
      <p>
        <Button
          kind="quiet"
          {...labelled("looks.howToRead")}
          href={howToReadPath}
        />
      </p>
      <BackToWhereYouWere />
    </Stack>
  );
}

function rowOf(part: LookPart, look: Look) {
  const key = `looks.${part}.title`;
  return {
    id: part,
    title: t(key),
    picture: labelPicture(key),
    state: stateOf(part, look),
    href: `${looksPath}/${part}`,
  };
}

/** What stands now, in the words of the choices. */
function stateOf(part: LookPart, look: Look): string {
  if (part === "size") return sizeInWords(look.textSize);
  const [group] = groupsOf[part];
  return group === undefined
    ? ""
    : t(`looks.choose.${group}.${String(look[group])}`);
}
