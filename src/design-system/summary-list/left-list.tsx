import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";

export type LeftRow = {
  id: string;
  /** The question that was left. */
  question: string;
  /** "Change": spoken after the question. */
  change: string;
  href: string;
};

/** Check your answers: the questions that were left, one line each, so that they do not stand as large as what was told. */
export function LeftList({ rows }: { rows: readonly LeftRow[] }) {
  return (
    <ul role="list">
      {rows.map(({ id, question, change, href }) => (
        <li key={id}>
          <a class="left-question" href={href}>
            <span>
              {question}
              <VisuallyHidden text={`: ${change}`} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
