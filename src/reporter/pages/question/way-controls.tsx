import { Choices } from "../../../design-system/choices/choices.tsx";
import type {
  ForbiddenWay,
  Way,
} from "../../../domain/report/contact-rules.ts";
import { consentOf } from "../../../domain/questionnaire/meanings.ts";
import { optionWords } from "../../tell/question-words.ts";
import { chooseWays, offeredWays, putFirst } from "../../tell/ways.ts";
import { useDirectory } from "../../tell/use-directory.ts";
import { hintWords } from "../../words/hint-words.tsx";
import { type ContactControlProps, headingOf } from "./contact-control.tsx";

/** The ways that are safe. */
export function WaysControl(props: ContactControlProps) {
  const { entry, rules } = props;
  const directory = useDirectory();
  const organisationId = consentOf(props.report)?.organisationId ?? "";
  const offered = offeredWays(directory ?? undefined, organisationId);
  // What was chosen stays to be seen, also where the organisation does not offer it any more.
  const options = [...offered, ...rules.ways.filter(notIn(offered))];
  return (
    <Choices
      {...headingOf(props.words)}
      {...(options.length === 1 && { hint: hintWords("contact.oneWay") })}
      id="ways"
      kind="many"
      options={options.map((way) => wayOption(entry.id, way, "ways"))}
      chosen={rules.ways}
      onChange={(chosen) => {
        const ways = options.filter((way) => chosen.includes(way));
        props.onChange({ ways: chooseWays(rules.ways, ways) });
      }}
      saved={props.saved}
    />
  );
}

/** Which of them comes first. */
export function FirstControl(props: ContactControlProps) {
  const { entry, rules } = props;
  const inOrder = offeredInOrder(rules.ways);
  return (
    <Choices
      {...headingOf(props.words)}
      id="first"
      kind="one"
      options={inOrder.map((way) => {
        const { label, picture } = optionWords(entry.id, "ways", way);
        return { value: way, label, picture };
      })}
      chosen={rules.ways.slice(0, 1)}
      onChange={(chosen) => {
        const first = inOrder.find((way) => chosen.includes(way));
        if (first !== undefined)
          props.onChange({ ways: putFirst(rules.ways, first) });
      }}
      saved={props.saved}
    />
  );
}

const forbiddable: readonly ForbiddenWay[] = [
  "phone",
  "post",
  "text",
  "email",
  "in-person",
];

/** The ways that are never to be used. One that was chosen as safe is not asked about. */
export function NeverControl(props: ContactControlProps) {
  const { entry, rules } = props;
  const offered = forbiddable.filter(notIn(rules.ways));
  return (
    <Choices
      {...headingOf(props.words)}
      id="never"
      kind="many"
      options={offered.map((way) => wayOption(entry.id, way, "never"))}
      chosen={rules.never}
      onChange={(chosen) => {
        props.onChange({
          never: offered.filter((way) => chosen.includes(way)),
        });
      }}
      saved={props.saved}
    />
  );
}

function wayOption(id: string, way: ForbiddenWay, step: "ways" | "never") {
  const { label, picture, hint } = optionWords(id, step, way);
  return { value: way, label, picture, hint };
}

function notIn(ways: readonly string[]) {
  return (way: string): boolean => !ways.includes(way);
}

/** The options stay where they are while the order of the ways changes. */
function offeredInOrder(ways: readonly Way[]): readonly Way[] {
  return ways.toSorted((one, other) => one.localeCompare(other));
}
