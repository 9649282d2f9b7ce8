import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { useState } from "preact/hooks";

import { SavedMark } from "../saved-mark/saved-mark.tsx";
import { TextInput } from "../text-input/text-input.tsx";
import type { ChoicesProps } from "./choices.tsx";
import { Choices } from "./choices.tsx";

const places = [
  { value: "home", label: words.choices.home },
  {
    value: "transport",
    label: words.choices.bus,
    hint: words.choices.busHint,
  },
  { value: "online", label: words.choices.online },
  {
    value: "other",
    label: words.choices.else,
    details: <TextInput id="which-place" label={words.choices.whichPlace} />,
  },
];

function Kept(props: Omit<ChoicesProps, "onChange">) {
  const [chosen, setChosen] = useState(props.chosen);
  return <Choices {...props} chosen={chosen} onChange={setChosen} />;
}

export const examples: readonly Example[] = [
  {
    name: "many-as-the-question",
    stands: "main",
    Show: () => (
      <Kept
        id="where"
        kind="many"
        label={words.choices.where}
        asHeading
        part={words.choices.part}
        hint={words.choices.hint}
        options={places}
        chosen={["transport", "other"]}
        saved={<SavedMark state="saved" words={words.saved} />}
      />
    ),
  },
  {
    name: "one",
    stands: "part",
    Show: () => (
      <Kept
        id="safe"
        kind="one"
        label={words.choices.safe}
        options={[
          { value: "yes", label: words.choices.yes },
          { value: "no", label: words.choices.no },
          { value: "not-sure", label: words.choices.notSure },
        ]}
        chosen={["yes"]}
      />
    ),
  },
  {
    name: "with-more-choices",
    stands: "part",
    Show: () => (
      <Kept
        id="more"
        kind="many"
        label={words.choices.where}
        options={places.slice(0, 1)}
        more={{ label: words.choices.more, options: places.slice(1) }}
        chosen={["online"]}
      />
    ),
  },
  {
    name: "with-one-that-stands-alone",
    stands: "part",
    Show: () => (
      <Kept
        id="alone"
        kind="many"
        label={words.choices.where}
        options={[
          ...places.slice(0, 3),
          {
            value: "nowhere",
            label: words.choices.nowhere,
            alone: { or: words.choices.or },
          },
        ]}
        chosen={["home"]}
      />
    ),
  },
  {
    name: "with-pictures",
    stands: "main",
    Show: () => (
      <Kept
        id="picture"
        kind="many"
        label={words.choices.where}
        asHeading
        picture="/pictures/place.svg"
        options={[
          {
            value: "home",
            label: words.choices.home,
            picture: "/pictures/home.svg",
          },
          {
            value: "transport",
            label: words.choices.bus,
            hint: words.choices.busHint,
            picture: "/pictures/bus.svg",
          },
          {
            value: "other",
            label: words.choices.else,
            picture: "/pictures/somewhere-else.svg",
          },
        ]}
        chosen={["transport"]}
      />
    ),
  },
  {
    name: "with-an-error",
    stands: "part",
    Show: () => (
      <Kept
        id="place"
        kind="one"
        label={words.choices.where}
        error={words.choices.error}
        errorPrefix={words.errors.prefix}
        options={places}
        chosen={[]}
      />
    ),
  },
];
