import { useState } from "preact/hooks";
import { BackLink } from "../../../design-system/back-link/back-link.tsx";
import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { say } from "../../../design-system/live-region/say.ts";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { t } from "../../../device/words.ts";
import type { ExportedFile } from "../../../envelope/export-report.ts";
import { saveFile } from "../../reports/save-file.ts";
import { useReport } from "../../reports/use-report.ts";
import { reportPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled, titled } from "../../words/labelled.ts";

/** A report as two files that open without Heard. */
export function CopyPage({ id }: { id: string }) {
  const report = useReport(id);
  const [saved, setSaved] = useState("");
  const title = t("copy.title");
  usePage(
    report === undefined ? "opening" : "copy",
    t("title.page", { page: title }),
  );
  if (report === null) return <MissingPage />;
  if (report === undefined) return <OpeningPage />;
  const save = async (which: "sealed" | "key") => {
    const { copyOfReport } = await import("../../reports/copy-of-report.ts");
    const [sealed, key] = await copyOfReport(report);
    const file: ExportedFile = which === "sealed" ? sealed : key;
    saveFile(document, file);
    const words = t("copy.saved", { name: file.name });
    setSaved(words);
    say(document, words, "polite");
  };
  return (
    <Stack>
      <BackLink {...labelled("write.back")} href={reportPath(id)} />
      <SignedClip clipKey="page.copy" title={title} />
      <PageHeading title={title} picture={labelPicture("copy.title")} />
      <Say k="copy.lead" kind="lead" />
      <Notice kind="info">
        <Say k="copy.why" />
      </Notice>
      <ButtonRow>
        <Button
          kind="primary"
          {...labelled("copy.sealed")}
          onClick={() => void save("sealed")}
        />
        <Button {...labelled("copy.key")} onClick={() => void save("key")} />
      </ButtonRow>
      {saved !== "" && <p>{saved}</p>}
      <Notice kind="info" {...titled("copy.how")}>
        <Say k="copy.howText" />
        <p>
          <code>{openingLine}</code>
        </p>
      </Notice>
    </Stack>
  );
}

/** For the stock age command; the names are those of `exportReport`. */
const openingLine = "age -d -i notes-key.txt notes.age";
