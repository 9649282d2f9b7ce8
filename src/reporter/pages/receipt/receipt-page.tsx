import { Button, ButtonRow } from "../../../design-system/button/button.tsx";
import { CopyButton } from "../../../design-system/copy-button/copy-button.tsx";
import { Notice } from "../../../design-system/notice/notice.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { ReceiptWords } from "../../../design-system/receipt-words/receipt-words.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import type { OutboxEntry } from "../../../sync/outbox.ts";
import { saveFile } from "../../reports/save-file.ts";
import { sendingWords } from "../../reports/sending-words.ts";
import { useOutbox, useReport } from "../../reports/use-report.ts";
import { reportPath } from "../../routes.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { OpeningPage } from "../loading/opening-page.tsx";
import { MissingPage } from "../report/missing-page.tsx";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";

/** The six words with which the person comes back from anywhere. They are there before the report has left. */
export function ReceiptPage({ id }: { id: string }) {
  const report = useReport(id);
  const outbox = useOutbox(id);
  if (report === null) return <MissingPage />;
  if (report === undefined || outbox === undefined) return <OpeningPage />;
  return <Receipt report={report} outbox={outbox} />;
}

function Receipt(props: {
  report: SentReport;
  outbox: readonly OutboxEntry[];
}) {
  const { report, outbox } = props;
  const title = t("receipt.title");
  usePage("receipt", t("title.page", { page: title }));
  const { words } = report.receipt;
  const entry = outbox.findLast(({ item }) => item.kind === "report-version");
  const state = sendingWords(entry, report.organisation.name);
  return (
    <Stack>
      <SignedClip clipKey="page.receipt" title={title} />
      <PageHeading title={title} picture={labelPicture("receipt.title")} />
      <Say k="receipt.why" kind="lead" />
      <ReceiptWords label={t("receipt.label")} words={words} />
      <Say k="receipt.keep" />
      <ButtonRow>
        <CopyButton
          {...labelled("receipt.copy")}
          copied={t("receipt.copied")}
          notCopied={t("receipt.notCopied")}
          copy={async () => copyText(words.join(" "))}
        />
        <Button
          {...labelled("receipt.print")}
          onClick={() => {
            window.print();
          }}
        />
        <Button
          {...labelled("receipt.save")}
          onClick={() => {
            saveFile(document, {
              name: t("receipt.file"),
              type: "text/plain;charset=utf-8",
              bytes: new TextEncoder().encode(fileText(words)),
            });
          }}
        />
      </ButtonRow>
      <Notice kind="info" title={state.title}>
        <p>{state.text}</p>
        <Say k="receipt.onThisDevice" />
      </Notice>
      <p>
        <Button
          kind="primary"
          {...labelled("receipt.next")}
          href={reportPath(report.reportId)}
        />
      </p>
    </Stack>
  );
}

function fileText(words: readonly string[]): string {
  const list = words.map((word, at) => `${String(at + 1)}. ${word}`);
  return [
    t("receipt.fileText"),
    "",
    ...list,
    "",
    t("receipt.fileWhere"),
    location.origin,
    "",
  ].join("\r\n");
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
