import { Pictured } from "../picture/pictured.tsx";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

export type SummaryRow = {
  id: string;
  question: string;
  /** Address of a picture that stands left of the question. */
  picture?: string | undefined;
  /** The answer as it was given, or the words for none. */
  answer: string;
  change?: SummaryChange | undefined;
};

type SummaryChange = {
  /** "Change"; the question is spoken after it. */
  label: string;
  /** Address of a small picture that stands left of the label. */
  picture?: string | undefined;
  href: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

/** Check your answers: every question, what was said, and a way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map(({ id, question, picture, answer, change }) => (
        <div class="summary-row" key={id}>
          <dt>
            <Pictured picture={picture}>{question}</Pictured>
          </dt>
          <dd class="words">{answer}</dd>
          {change && (
            <dd>
              <a class="change" href={change.href} onClick={change.onClick}>
                <span>
                  <Pictured picture={change.picture}>
                    {change.label}
                    <VisuallyHidden text={`: ${question}`} />
                  </Pictured>
                </span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
