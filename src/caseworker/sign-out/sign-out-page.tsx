import { useEffect, useState } from "preact/hooks";
import { Button, ButtonRow } from "../../design-system/button/button.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import type { ApiProblem } from "../api/answer.ts";
import { useInbox } from "../page/inbox.ts";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { base, reportPath } from "../routes.ts";

/** Signs out at once when nothing would be lost; else says first what would be. */
export function SignOutPage() {
  const { words, drafts } = useInbox();
  const unsent = drafts.unsentIds();
  const { problem, leave } = useLeave(unsent.length === 0);
  const isAsking = unsent.length > 0;
  const title = words(isAsking ? "sign-out.ask" : "sign-out.title");
  usePage("sign-out", title);
  return (
    <Stack>
      <PageHeading title={title} />
      {isAsking && <Unsent ids={unsent} />}
      {problem && (
        <Notice kind="warning">
          <p>{problemWords(words, problem)}</p>
        </Notice>
      )}
      {(isAsking || problem) && (
        <ButtonRow>
          <Button
            kind={isAsking ? "danger" : "primary"}
            label={words(isAsking ? "sign-out.delete" : "sign-out.again")}
            onClick={() => void leave()}
          />
          <Button href={base} label={words("sign-out.stay")} />
        </ButtonRow>
      )}
    </Stack>
  );
}

function Unsent({ ids }: { ids: readonly string[] }) {
  const { words } = useInbox();
  return (
    <>
      <p class="lead">{words("sign-out.unsent", { count: ids.length })}</p>
      <ul class="stack-small" role="list">
        {ids.map((id, at) => (
          <li key={id}>
            <a class="line-link" href={reportPath(id)}>
              {words("sign-out.go-to", { number: at + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Ends the session, then forgets everything. Without the relay it does neither: a session that lives on must be seen. */
function useLeave(isAtOnce: boolean) {
  const { api, drafts, go, tell } = useInbox();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const leave = async () => {
    setProblem(null);
    const answer = await api.signOut();
    const isOut =
      answer.is === "ok" ||
      (answer.is === "refused" && answer.kind === "not-signed-in");
    if (!isOut) {
      setProblem(answer);
      return;
    }
    drafts.forget();
    tell({ is: "sign-out" });
    go(base);
  };
  useEffect(() => {
    if (isAtOnce) void leave();
  }, []);
  return { problem, leave };
}
