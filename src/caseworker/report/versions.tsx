import { momentInWords } from "../../device/dates.ts";
import { useInbox } from "../page/inbox.ts";
import { reportPath } from "../routes.ts";
import type { OpenReport, OpenVersion } from "./open-report.ts";
import { versionChanges } from "./version-changes.ts";

/** The versions of a report, the latest first, with what changed; none is ever taken away. */
export function Versions(props: {
  open: OpenReport;
  shown: OpenVersion | undefined;
}) {
  const { words } = useInbox();
  const { versions, report } = props.open;
  if (versions.length < 2) return null;
  return (
    <section class="stack-small" aria-labelledby="versions-heading">
      <h2 id="versions-heading">{words("versions.title")}</h2>
      <ol class="versions" role="list" reversed>
        {versions.map((version, at) => {
          const { version: number, receivedAt } = version.stored;
          const name = words("versions.one", {
            number,
            moment: momentInWords(receivedAt),
          });
          const isShown = version === props.shown;
          return (
            <li key={number}>
              {isShown ? (
                <strong>{words("versions.shown", { version: name })}</strong>
              ) : (
                <a
                  class="line-link"
                  href={reportPath(report.id, at === 0 ? null : number)}
                >
                  {name}
                </a>
              )}
              <Changes version={version} before={versions[at + 1]} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Changes(props: {
  version: OpenVersion;
  before: OpenVersion | undefined;
}) {
  const { words, questionWords } = useInbox();
  const { version, before } = props;
  if (version.opened.is !== "open" || before?.opened.is !== "open") return null;
  const changes = versionChanges(
    before.opened.value.report,
    version.opened.value.report,
  );
  if (changes.length === 0) return <p class="hint">{words("versions.same")}</p>;
  return (
    <ul class="hint" role="list">
      {changes.map((change, at) => (
        <li key={at}>
          {words(`versions.${change.is}`, {
            question: questionWords.question(change.questionId),
          })}
        </li>
      ))}
    </ul>
  );
}
