import { useEffect, useState } from "preact/hooks";
import { Button } from "../../../design-system/button/button.tsx";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../../design-system/stack/stack.tsx";
import { WordInput } from "../../../design-system/word-input/word-input.tsx";
import type { SentReport } from "../../../device/reporter-store.ts";
import { t } from "../../../device/words.ts";
import { SignedClip } from "../../signed/signed-clip.tsx";
import { usePage } from "../../site/way.ts";
import { errorOf } from "../question/use-question.ts";
import { FindingPage } from "./finding-page.tsx";
import { FoundPage } from "./found-page.tsx";
import { useFinding } from "./use-finding.ts";
import { Say } from "../../words/say.tsx";
import { labelPicture, labelled } from "../../words/labelled.ts";
import { Errors } from "../../words/errors.tsx";

const noWords: readonly string[] = ["", "", "", "", "", ""];

/** Six words lead back to a report, on any device. */
export function ComeBackPage() {
  const [words, setWords] = useState(noWords);
  const [found, setFound] = useState<SentReport | null>(null);
  const { errors, isFinding, find } = useFinding(setFound);
  if (found !== null) return <FoundPage report={found} />;
  if (isFinding) return <FindingPage />;
  return (
    <WordsForm
      words={words}
      onChange={setWords}
      errors={errors}
      onFind={() => void find(words)}
    />
  );
}

function WordsForm(props: {
  words: readonly string[];
  onChange: (words: readonly string[]) => void;
  errors: readonly SummaryError[];
  onFind: () => void;
}) {
  const { words, errors } = props;
  const list = useWordList();
  const title = t("comeBack.title");
  const page = t("title.page", { page: title });
  usePage(
    "come-back",
    errors.length > 0 ? t("title.error", { title: page }) : page,
  );
  const put = (at: number, typed: readonly string[]) => {
    props.onChange(words.map((word, index) => typed[index - at] ?? word));
  };
  return (
    <Stack>
      <Errors errors={errors} />
      <SignedClip clipKey="page.come-back" title={title} />
      <PageHeading title={title} picture={labelPicture("comeBack.title")} />
      <Say k="comeBack.lead" kind="lead" />
      {words.map((word, at) => (
        <WordInput
          key={wordId(at)}
          id={wordId(at)}
          label={t("comeBack.word", { number: at + 1 })}
          value={word}
          list={list}
          {...errorOf(errors, wordId(at))}
          errorPrefix={t("question.errorPrefix")}
          onInput={(text) => {
            put(at, [text]);
          }}
          onManyWords={(many) => {
            put(at, many);
          }}
        />
      ))}
      <p>
        <Button
          kind="primary"
          {...labelled("comeBack.act")}
          onClick={props.onFind}
        />
      </p>
    </Stack>
  );
}

function wordId(at: number): string {
  return `word-${String(at + 1)}`;
}

/** The word list is large, and comes with the page that needs it. */
function useWordList(): readonly string[] {
  const [list, setList] = useState<readonly string[]>([]);
  useEffect(() => {
    void import("../../../envelope/receipt.ts").then(({ receiptWords }) => {
      setList(receiptWords);
    });
  }, []);
  return list;
}
