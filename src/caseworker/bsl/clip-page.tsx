import { useState } from "preact/hooks";
import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { Details } from "../../design-system/details/details.tsx";
import { ErrorSummary } from "../../design-system/error-summary/error-summary.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { useInbox } from "../page/inbox.ts";
import { ProblemPage, StartingPage } from "../page/problem-page.tsx";
import { problemWords } from "../page/problem-words.ts";
import { usePage } from "../page/use-page.ts";
import { bslPath } from "../routes.ts";
import { titleOfKey } from "./bsl-words.ts";
import { ClipFields } from "./clip-fields.tsx";
import { RemoveClip } from "./remove-clip.tsx";
import { type ClipRow, useBsl } from "./use-bsl.ts";
import { useClipForm } from "./use-clip-form.ts";
import { Watch } from "./watch.tsx";

/** The video of one question or page: watch it, add it, put another in its place, remove it. */
export function ClipPage({ clipKey }: { clipKey: string }) {
  const { words } = useInbox();
  const { state, load } = useBsl();
  if (state.is === "loading") return <StartingPage />;
  const row =
    state.is === "shown"
      ? state.bsl.rows.find(({ key }) => key === clipKey)
      : undefined;
  if (row === undefined)
    return (
      <ProblemPage
        page="clip-problem"
        title={words("bsl.not-here")}
        text={
          state.is === "problem"
            ? problemWords(words, state.problem)
            : words("unknown.text")
        }
        action={
          state.is === "problem"
            ? { label: words("try-again"), onClick: () => void load() }
            : { label: words("bsl.all"), href: bslPath }
        }
      />
    );
  return <OneClip row={row} />;
}

function OneClip({ row }: { row: ClipRow }) {
  const inbox = useInbox();
  const { words, signedWords } = inbox;
  const form = useClipForm(row);
  const [isRemoving, setIsRemoving] = useState(false);
  const title = titleOfKey(inbox, row.key);
  usePage(`clip-${row.key}`, title, form.errors.length > 0);
  return (
    <div class="stack">
      <BackLink label={words("bsl.all")} href={bslPath} />
      <ErrorSummary heading={words("error.heading")} errors={form.errors} />
      <PageHeading title={title} part={words("bsl.part")} />
      {row.state === "older" && (
        <Notice kind="warning" title={words("bsl.state.older")}>
          <p>{words("bsl.older-text")}</p>
        </Notice>
      )}
      {row.clip && <Watch clip={row.clip} title={title} />}
      <Details label={words("bsl.script")}>
        {signedWords.read(row.key).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Details>
      {row.wordsSha256 !== undefined && (
        <form
          class="stack clip-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            form.save();
          }}
        >
          <ClipFields form={form} hasClip={row.clip !== undefined} />
        </form>
      )}
      {row.clip && (
        <RemoveClip
          clipKey={row.key}
          isAsking={isRemoving}
          onAsk={setIsRemoving}
        />
      )}
    </div>
  );
}
