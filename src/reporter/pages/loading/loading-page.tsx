import { Button } from "../../../design-system/button/button.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { FirstSay, firstLabel, firstTitle } from "../../site/first-say.tsx";
import type { FirstWords } from "../../site/first-words.ts";
import { useLook } from "../../site/look-context.ts";
import { usePage } from "../../site/way.ts";

/** Stands there until the rest has come, and says so when it could not come. */
export function LoadingPage(props: {
  words: FirstWords;
  hasFailed: boolean;
  onTryAgain: () => void;
}) {
  const { loading, mode, titles, noClip } = props.words;
  const isBsl = useLook().look.mode === "bsl";
  usePage("loading", titles.loading);
  return (
    <div class={`only-${mode}`}>
      <Stack fillsScreen={!props.hasFailed}>
        <PageHeading
          {...firstTitle(props.hasFailed ? loading.failedTitle : loading.title)}
        />
        <FirstSay
          words={props.hasFailed ? loading.failedText : loading.text}
          kind="lead"
        />
        {/* A clip would come with what has not come. */}
        {props.hasFailed && isBsl && <FirstSay words={noClip} kind="hint" />}
        {props.hasFailed && (
          <Button
            kind="primary"
            {...firstLabel(loading.again)}
            onClick={props.onTryAgain}
          />
        )}
      </Stack>
    </div>
  );
}
