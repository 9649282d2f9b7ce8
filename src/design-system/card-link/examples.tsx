import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { answersPicture } from "../picture/drawn/answers.ts";
import { carryOnPicture } from "../picture/drawn/carry-on.ts";
import { dangerPicture } from "../picture/drawn/danger.ts";
import { tellPicture } from "../picture/drawn/tell.ts";
import { CardLink, CardList } from "./card-link.tsx";

export const examples: readonly Example[] = [
  {
    name: "start-page",
    stands: "part",
    Show: () => (
      <CardList>
        <CardLink
          href="#tell"
          title={words.cards.tell}
          text={words.cards.tellText}
          picture={tellPicture}
        />
        <CardLink
          href="#carry-on"
          title={words.cards.carryOn}
          text={words.cards.carryOnText}
          picture={carryOnPicture}
        />
        <CardLink
          href="#answers"
          title={words.cards.answers}
          text={words.cards.answersText}
          picture={answersPicture}
        />
        <CardLink
          href="#danger"
          title={words.cards.danger}
          text={words.cards.dangerText}
          picture={dangerPicture}
          kind="calm"
        />
      </CardList>
    ),
  },
  {
    name: "with-pictures-from-files",
    stands: "part",
    Show: () => (
      <CardList>
        <CardLink
          href="#tell"
          title={words.cards.tell}
          text={words.cards.tellText}
          picture="/pictures/tell.svg"
        />
        <CardLink
          href="#danger"
          title={words.cards.danger}
          text={words.cards.dangerText}
          picture="/pictures/danger.svg"
          kind="calm"
        />
      </CardList>
    ),
  },
];
