import { Choices } from "../../../design-system/choices/choices.tsx";
import { type Look, lookChoices } from "../../../device/look/look.ts";
import { hasWords, t } from "../../../device/words.ts";
import { useLook } from "../../site/look-context.ts";
import { labelled } from "../../words/labelled.ts";

/** One group of choices; what is chosen shows at once. */
export function LookChoices<Group extends keyof Look>(props: {
  group: Group;
  /** Only these; all of them where it is not given. */
  only?: readonly Look[Group][] | undefined;
  /** The key of the page's heading, where the choices are all of the page. */
  heading?: string | undefined;
}) {
  const { group, only, heading } = props;
  const { look, change } = useLook();
  const choices: readonly (string | number | boolean)[] =
    only ?? lookChoices[group];
  return (
    <Choices
      id={`look-${group}`}
      kind="one"
      {...labelled(heading ?? `looks.choose.${group}.legend`)}
      asHeading={heading !== undefined}
      options={choices.map((choice) => choiceWords(group, String(choice)))}
      chosen={[String(look[group])]}
      onChange={([chosen]) => {
        const choice = choices.find((one) => String(one) === chosen);
        if (choice !== undefined) change({ [group]: choice } as Partial<Look>);
      }}
    />
  );
}

function choiceWords(group: keyof Look, value: string) {
  const key = `looks.choose.${group}.${value}`;
  const hint = `${key}Hint`;
  return {
    value,
    ...labelled(key),
    hint: hasWords(hint) ? t(hint) : undefined,
  };
}
