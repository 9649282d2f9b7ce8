export type FieldLabelProps = {
  /** The question, or the name of the field. Never left out. */
  label: string;
  /** The label is the `h1` when it is the one question of the page. */
  asHeading?: boolean | undefined;
  /** The line above the heading: "Part 2 of 5: Where". */
  part?: string | undefined;
  /** One short sentence without links or a full stop. */
  hint?: string | undefined;
  /** What is wrong and how to put it right; the same words as in the summary. */
  error?: string | undefined;
  /** Spoken before the error: "Error:". */
  errorPrefix?: string | undefined;
};

/** Label of a text field; as the page's heading when it is its one question. */
export function FieldLabel(props: FieldLabelProps & { fieldId: string }) {
  if (props.asHeading !== true) {
    return (
      <label class="label" for={props.fieldId}>
        {props.label}
      </label>
    );
  }
  return (
    <div>
      {props.part && <p class="part">{props.part}</p>}
      <h1>
        <label class="label" for={props.fieldId}>
          {props.label}
        </label>
      </h1>
    </div>
  );
}
