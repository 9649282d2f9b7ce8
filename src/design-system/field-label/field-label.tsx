import type { ComponentChildren } from "preact";

import { UnderHeading } from "../page-heading/under-heading.tsx";
import { Pictured } from "../picture/pictured.tsx";

export type FieldLabelProps = {
  /** The question, or the name of the field. Never left out. */
  label: string;
  /** The label is the `h1` when it is the one question of the page. */
  asHeading?: boolean | undefined;
  /** Address of a picture that stands left of the label. */
  picture?: string | undefined;
  /** The line above the heading: "Part 2 of 5: Where". */
  part?: string | undefined;
  /** One short sentence without links or a full stop, or rows of `Ideas`. */
  hint?: ComponentChildren | undefined;
  /** What is wrong and how to put it right; the same words as in the summary. */
  error?: string | undefined;
  /** Address of a picture that stands left of the error. */
  errorPicture?: string | undefined;
  /** Spoken before the error: "Error:". */
  errorPrefix?: string | undefined;
};

/** Label of a text field; as the page's heading when it is its one question. */
export function FieldLabel(props: FieldLabelProps & { fieldId: string }) {
  if (props.asHeading !== true) {
    return (
      <label class="label" for={props.fieldId}>
        <Pictured picture={props.picture}>{props.label}</Pictured>
      </label>
    );
  }
  return (
    <div>
      {props.part && <p class="part">{props.part}</p>}
      <h1>
        <label class="label" for={props.fieldId}>
          <Pictured picture={props.picture}>{props.label}</Pictured>
        </label>
      </h1>
      <UnderHeading />
    </div>
  );
}
