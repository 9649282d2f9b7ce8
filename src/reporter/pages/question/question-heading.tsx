import { PageHeading } from "../../../design-system/page-heading/page-heading.tsx";
import type { AskedWords } from "../../tell/question-words.ts";
import { Say } from "../../words/say.tsx";

/** The heading of a question that has more than one field, with its hint. */
export function QuestionHeading({ words }: { words: AskedWords }) {
  return (
    <div>
      <PageHeading
        title={words.title}
        picture={words.picture}
        part={words.part}
      />
      {words.hintKey !== undefined && <Say k={words.hintKey} kind="hint" />}
    </div>
  );
}
