import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Button, ButtonRow } from "./button.tsx";

export const examples: readonly Example[] = [
  {
    name: "row",
    stands: "part",
    Show: () => (
      <ButtonRow>
        <Button label={words.button.continue} kind="primary" type="submit" />
        <Button label={words.button.notSure} />
        <Button label={words.button.skip} kind="quiet" />
      </ButtonRow>
    ),
  },
  {
    name: "danger",
    stands: "part",
    Show: () => <Button label={words.button.delete} kind="danger" />,
  },
  {
    name: "link",
    stands: "part",
    Show: () => (
      <Button label={words.button.send} kind="primary" href="#send" />
    ),
  },
  {
    name: "small-about-something",
    stands: "part",
    Show: () => (
      <Button label={words.button.open} about={words.button.about} small />
    ),
  },
  {
    name: "with-pictures",
    stands: "part",
    Show: () => (
      <ButtonRow>
        <Button
          label={words.button.continue}
          kind="primary"
          picture="/pictures/next.svg"
        />
        <Button label={words.button.notSure} picture="/pictures/not-sure.svg" />
        <Button
          label={words.button.skip}
          kind="quiet"
          picture="/pictures/skip.svg"
        />
      </ButtonRow>
    ),
  },
];
