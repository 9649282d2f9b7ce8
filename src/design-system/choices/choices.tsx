import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

import { describedBy } from "../field-label/described-by.ts";
import type { FieldLabelProps } from "../field-label/field-label.tsx";
import { FieldError } from "../field-error/field-error.tsx";
import { Hint } from "../field-label/hint.tsx";
import { UnderHeading } from "../page-heading/under-heading.tsx";
import { Pictured } from "../picture/pictured.tsx";

export type ChoiceOption = {
  value: string;
  label: string;
  /** Of the label, where it is not that of the page; BCP 47. */
  lang?: string | undefined;
  hint?: string | undefined;
  /** Address of a picture that stands left of the words. */
  picture?: string | undefined;
  /** What is asked next when this is chosen ("Which other place?"). */
  details?: ComponentChildren | undefined;
  /** Chosen alone: it unticks the others, and each of the others unticks it. The word that says so stands before it ("or"). */
  alone?: { readonly or: string } | undefined;
};

type MoreChoices = {
  /** "More choices". */
  label: string;
  picture?: string | undefined;
  options: readonly ChoiceOption[];
};

export type ChoicesProps = FieldLabelProps & {
  /** Name of the group; also the id of its first control, for error links. */
  id: string;
  /** `one`: radios. `many`: tick boxes. */
  kind: "one" | "many";
  options: readonly ChoiceOption[];
  /** Options that stand behind a button; what is chosen among them is always seen. */
  more?: MoreChoices | undefined;
  /** Values that are chosen now. */
  chosen: readonly string[];
  onChange?: ((chosen: readonly string[]) => void) | undefined;
  saved?: ComponentChildren | undefined;
};

/** Choose one or many; the whole row answers to a touch. */
export function Choices(props: ChoicesProps) {
  return (
    <fieldset
      class={props.error ? "has-error" : undefined}
      aria-describedby={describedBy(props.id, props)}
    >
      <Legend {...props} />
      {props.asHeading && <UnderHeading />}
      {props.hint && <Hint fieldId={props.id}>{props.hint}</Hint>}
      {props.error && (
        <FieldError
          fieldId={props.id}
          text={props.error}
          prefix={props.errorPrefix}
          picture={props.errorPicture}
        />
      )}
      {props.options.map((option, index) => (
        <Choice key={option.value} group={props} option={option} at={index} />
      ))}
      {props.more && <More group={props} more={props.more} />}
      {props.saved}
    </fieldset>
  );
}

/**
 * The options that few people need. Nothing that was ever seen as chosen hides under the hand that takes it back: it goes when the
 * rest is closed.
 */
function More(props: { group: ChoicesProps; more: MoreChoices }) {
  const { group, more } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [seen, setSeen] = useState(group.chosen);
  const regionId = `${group.id}-more`;
  const isSeen = ({ value }: ChoiceOption) =>
    isOpen || seen.includes(value) || group.chosen.includes(value);
  return (
    <>
      <button
        class="more-choices"
        type="button"
        aria-expanded={isOpen}
        aria-controls={regionId}
        onClick={() => {
          setSeen(group.chosen);
          setIsOpen(!isOpen);
        }}
      >
        <Pictured picture={more.picture}>{more.label}</Pictured>
      </button>
      <div id={regionId}>
        {more.options.map((option, index) =>
          isSeen(option) ? (
            <Choice
              key={option.value}
              group={group}
              option={option}
              at={group.options.length + index}
            />
          ) : null,
        )}
      </div>
    </>
  );
}

function Legend(props: FieldLabelProps) {
  if (props.asHeading !== true) {
    return (
      <legend class="label">
        <Pictured picture={props.picture}>{props.label}</Pictured>
      </legend>
    );
  }
  return (
    <legend>
      {props.part && <span class="part">{props.part}</span>}
      <h1>
        <Pictured picture={props.picture}>{props.label}</Pictured>
      </h1>
    </legend>
  );
}

function Choice(props: {
  group: ChoicesProps;
  option: ChoiceOption;
  at: number;
}) {
  const { group, option } = props;
  const id = props.at === 0 ? group.id : `${group.id}-${props.at + 1}`;
  const isChosen = group.chosen.includes(option.value);
  const or = option.alone && `${id}-or`;
  return (
    <div class="choice-item">
      {option.alone && (
        <p class="choice-or" id={or}>
          {option.alone.or}
        </p>
      )}
      <label class="choice">
        <input
          id={id}
          name={group.id}
          type={group.kind === "one" ? "radio" : "checkbox"}
          value={option.value}
          checked={isChosen}
          aria-describedby={or}
          onChange={(event) =>
            group.onChange?.(choose(group, option, event.currentTarget.checked))
          }
        />
        <span lang={option.lang}>
          <Pictured picture={option.picture}>
            {option.label}
            {option.hint && <span class="hint"> {option.hint}</span>}
          </Pictured>
        </span>
      </label>
      {isChosen && option.details && (
        <div class="choice-details">{option.details}</div>
      )}
    </div>
  );
}

function choose(
  group: ChoicesProps,
  option: ChoiceOption,
  isChosen: boolean,
): readonly string[] {
  if (group.kind === "one" || (option.alone && isChosen)) return [option.value];
  return [...group.options, ...(group.more?.options ?? [])]
    .filter(({ value, alone }) =>
      value === option.value
        ? isChosen
        : group.chosen.includes(value) && !(isChosen && alone),
    )
    .map(({ value }) => value);
}
