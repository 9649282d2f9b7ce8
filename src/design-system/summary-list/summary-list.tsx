import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

export type SummaryRow = {
  id: string;
  question: string;
  /** The answer as it was given, or the words for none. */
  answer: string;
  change?: SummaryChange | undefined;
};

type SummaryChange = {
  /** "Change"; the question is spoken after it. */
  label: string;
  href: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
};

/** Check your answers: every question, what was said, and a way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl>
      {rows.map(({ id, question, answer, change }) => (
        <div class="summary-row" key={id}>
          <dt>{question}</dt>
          <dd class="words">{answer}</dd>
          {change && (
            <dd>
              <a class="change" href={change.href} onClick={change.onClick}>
                {change.label}
                <VisuallyHidden text={`: ${question}`} />
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
