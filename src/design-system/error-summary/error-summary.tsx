import { useEffect, useRef } from "preact/hooks";

export type SummaryError = {
  /** Id of the field, or of the first control of a group. */
  fieldId: string;
  /** The same words as beside the field. */
  text: string;
};

export type ErrorSummaryProps = {
  /** "There is a problem". */
  heading: string;
  errors: readonly SummaryError[];
};

/**
 * Stands above the `h1`. Takes focus each time it is given a new list, so pass
 * a new array after each try to continue, and the same one otherwise. The
 * alert is a child of what takes focus: on one element the two race, and some
 * screen readers lose the text (alphagov/govuk-frontend pull request 2677).
 */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) frame.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="errors" tabIndex={-1} ref={frame}>
      <div role="alert">
        <h2>{heading}</h2>
        <ul role="list">
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a
                href={`#${fieldId}`}
                onClick={(event) => toField(event, fieldId)}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Brings the question's words into view first, then focuses its field. */
function toField(event: MouseEvent, fieldId: string) {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  const legend = field.closest("fieldset")?.querySelector("legend");
  const label = document.querySelector(`label[for="${CSS.escape(fieldId)}"]`);
  (legend ?? label ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}
