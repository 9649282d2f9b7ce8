import type { ComponentChildren } from "preact";
import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import {
  UnderHeading,
  UnderHeadingContext,
} from "../../../design-system/page-heading/under-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { questionById } from "../../../domain/questionnaire/engine.ts";
import { incidentOf } from "../../../domain/report/incidents.ts";
import { t } from "../../../device/words.ts";
import { type Route, startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useDraft } from "../../tell/use-draft.ts";
import { pathAfter } from "../../tell/paths.ts";
import { labelled, labelPicture } from "../../words/labelled.ts";
import { Say } from "../../words/say.tsx";
import { Ways, WaysAtOnce } from "./ways.tsx";

/** Ways to get help without a phone call. */
export function HelpNowPage() {
  const title = t("help.title");
  usePage("help-now", t("title.page", { page: title }));
  const off = (
    <p>
      <Button {...labelled("notFound.home")} href={startPath} />
    </p>
  );
  return (
    <Stack>
      <Help title={title}>{off}</Help>
      {off}
    </Stack>
  );
}

/**
 * What is pressed stands right under the heading, before all that helps with reading, and with it the way off (`children`): in large text
 * the end of the page is many screens away.
 */
function Help(props: { title: string; children: ComponentChildren }) {
  const { title } = props;
  return (
    <>
      <SignedClip clipKey="page.help-now" title={title} />
      <UnderHeadingContext.Provider value={null}>
        <PageHeading title={title} picture={labelPicture("help.title")} />
      </UnderHeadingContext.Provider>
      <WaysAtOnce />
      {props.children}
      <UnderHeading />
      <Say k="help.lead" kind="lead" />
      <Ways />
    </>
  );
}

/** The same, on the way from one question to the next: help comes first, and ends nothing. */
export function DangerPage(props: { route: Extract<Route, { is: "danger" }> }) {
  const { after, from, incident } = props.route;
  const title = t("help.title");
  const draft = useDraft();
  usePage("danger", t("title.page", { page: title }));
  const report = draft?.state.draft.report;
  const isKnown =
    report !== undefined && incidentOf(report, incident) !== undefined;
  const next =
    isKnown && after !== null && questionById(after) !== undefined
      ? pathAfter(report, after, from, incident)
      : startPath;
  const carryOn = labelled("help.carryOn");
  return (
    <Stack>
      <Help title={title}>
        <Say k="help.carryOnText" />
        <p>
          <Button {...carryOn} href={next} />
        </p>
      </Help>
      <Say k="help.carryOnText" kind="lead" />
      <p>
        <Button kind="primary" {...carryOn} href={next} />
      </p>
    </Stack>
  );
}
