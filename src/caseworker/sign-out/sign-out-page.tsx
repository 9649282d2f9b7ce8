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
  const inbox = useInbox();
  const { words, drafts } = inbox;
  const unsent = drafts.unsentIds();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const title =
    unsent.length > 0 ? words("sign-out.ask") : words("sign-out.title");
  usePage("sign-out", title);
  const leave = async () => {
    setProblem(null);
    const answer = await inbox.api.signOut();
    const isOut =
      answer.is === "ok" ||
      (answer.is === "refused" && answer.kind === "not-signed-in");
    if (!isOut) {
      setProblem(answer);
      return;
    }
    drafts.forget();
    inbox.go(base);
    inbox.tell({ is: "sign-out" });
  };
  useEffect(() => {
    if (unsent.length === 0) void leave();
  }, []);
  return (
    <Stack>
      <PageHeading title={title} />
      {unsent.length > 0 && (
        <>
          <p class="lead">
            {words("sign-out.unsent", { count: unsent.length })}
          </p>
          <ul class="stack-small" role="list">
            {unsent.map((id, at) => (
              <li key={id}>
                <a class="line-link" href={reportPath(id)}>
                  {words("sign-out.go-to", { number: at + 1 })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem && (
        <Notice kind="warning">
          <p>{problemWords(words, problem)}</p>
        </Notice>
      )}
      {(unsent.length > 0 || problem) && (
        <ButtonRow>
          <Button
            kind={unsent.length > 0 ? "danger" : "primary"}
            label={words(
              unsent.length > 0 ? "sign-out.delete" : "sign-out.again",
            )}
            onClick={() => void leave()}
          />
          <Button href={base} label={words("sign-out.stay")} />
        </ButtonRow>
      )}
    </Stack>
  );
}
