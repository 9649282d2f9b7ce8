import { useLayoutEffect, useRef } from "preact/hooks";

import { Pictured } from "../picture/pictured.tsx";

export type SummaryError = {
  /** Id of the field, or of the first control of a group. */
  fieldId: string;
  /** The same words as beside the field. */
  text: string;
  /** Address of a picture that stands left of the words. */
  picture?: string | undefined;
};

export type ErrorSummaryProps = {
  /** "There is a problem". */
  heading: string;
  errors: readonly SummaryError[];
  /** Address of a picture that stands left of the heading. */
  picture?: string | undefined;
};

/**
 * Stands above the `h1`. Takes focus each time it is given a new list, so pass
 * a new array after each try to continue, and the same one otherwise. A list
 * that only lost some of its errors takes no focus: a try went well. The
 * alert is a child of what takes focus: on one element the two race, and some
 * screen readers lose the text (alphagov/govuk-frontend pull request 2677).
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { heading, errors } = props;
  const frame = useRef<HTMLDivElement>(null);
  const before = useRef<readonly SummaryError[]>([]);
  useLayoutEffect(() => {
    const isLess =
      errors.length < before.current.length &&
      errors.every((error) => before.current.includes(error));
    before.current = errors;
    if (!isLess && errors.length > 0) frame.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="errors" tabIndex={-1} ref={frame}>
      <div role="alert">
        <h2>
          <Pictured picture={props.picture}>{heading}</Pictured>
        </h2>
        <ul role="list">
          {errors.map(({ fieldId, text, picture }) => (
            <li key={fieldId}>
              <a
                href={`#${fieldId}`}
                onClick={(event) => toField(event, fieldId)}
              >
                <Pictured picture={picture}>{text}</Pictured>
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
