import { Notice } from "../../design-system/notice/notice.tsx";
import { checkManifest } from "../../domain/report/check-manifest.ts";
import type { SealedReport } from "../../domain/report/sealed-report.ts";
import { useInbox } from "../page/inbox.ts";
import type { OpenVersion } from "./open-report.ts";

/** The files that the person sealed against those that are here: what is missing or altered shows. */
export function Files(props: {
  sealed: SealedReport;
  stored: OpenVersion["stored"];
}) {
  const { words } = useInbox();
  const { sealed, stored } = props;
  const check = checkManifest(sealed, stored.files);
  const isHere = stored.filesHere >= stored.filesNamed;
  if (check.is === "whole" && stored.filesNamed === 0)
    return <p class="whole">{words("files.none")}</p>;
  return (
    <section class="stack-small" aria-labelledby="files-heading">
      <h2 id="files-heading">{words("files.title")}</h2>
      {!isHere && (
        <Notice kind="warning" level={3} title={hereWords(stored, words)}>
          <p>{words("files.still-coming")}</p>
        </Notice>
      )}
      {check.is === "not-whole" && (
        <Notice kind="warning" level={3} title={words("files.not-whole")}>
          {check.missing.length > 0 && (
            <p>{words("files.missing", { names: check.missing.join(", ") })}</p>
          )}
          {check.altered.length > 0 && (
            <p>{words("files.altered", { names: check.altered.join(", ") })}</p>
          )}
          {check.unnamed.length > 0 && (
            <p>{words("files.unnamed", { count: check.unnamed.length })}</p>
          )}
        </Notice>
      )}
      {isHere && check.is === "whole" && (
        <p class="whole">
          {words("files.whole", { count: stored.filesNamed })}
        </p>
      )}
      <ul role="list">
        {sealed.manifest.map((file) => (
          <li key={file.id}>{file.name}</li>
        ))}
      </ul>
    </section>
  );
}

function hereWords(
  stored: OpenVersion["stored"],
  words: ReturnType<typeof useInbox>["words"],
): string {
  return words("files.some-here", {
    here: stored.filesHere,
    named: stored.filesNamed,
  });
}
