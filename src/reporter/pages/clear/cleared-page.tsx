import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { startPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { useTools } from "../../tools.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";

/** The report is gone from here; until the page is left it can be brought back (access.md, rule 26). */
export function ClearedPage(props: { report: SentReport; onBack: () => void }) {
  const { sent } = useTools().device.store;
  const title = t("clear.doneTitle");
  usePage("cleared", t("title.page", { page: title }));
  const bringBack = async () => {
    await sent.keep(props.report);
    props.onBack();
  };
  return (
    <Stack>
      <SignedClip clipKey="page.cleared" title={title} />
      <PageHeading title={title} picture={labelPicture("clear.doneTitle")} />
      <Say k="clear.doneText" kind="lead" />
      <ButtonRow>
        <Button kind="primary" {...labelled("clear.home")} href={startPath} />
        <Button {...labelled("clear.undo")} onClick={() => void bringBack()} />
      </ButtonRow>
    </Stack>
  );
}
