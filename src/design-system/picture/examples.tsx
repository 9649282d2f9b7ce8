import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { answersPicture } from "./drawn/answers.ts";
import { PictureTile } from "./picture.tsx";

export const examples: readonly Example[] = [
  {
    name: "tile",
    stands: "part",
    Show: () => (
      <>
        <PictureTile drawing={answersPicture} />
        <p>{words.picture.text}</p>
      </>
    ),
  },
];
