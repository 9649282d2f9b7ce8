import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { answersPicture } from "./drawn/answers.ts";
import { PictureImage } from "./picture-image.tsx";
import { PictureList } from "./picture-list.tsx";
import { PictureTile } from "./picture.tsx";
import { Pictured } from "./pictured.tsx";

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
  {
    name: "from-a-file",
    stands: "part",
    Show: () => (
      <>
        <PictureImage src="/pictures/answer.svg" />
        <p>{words.picture.text}</p>
      </>
    ),
  },
  {
    name: "beside-its-words",
    stands: "part",
    Show: () => (
      <p>
        <Pictured picture="/pictures/answer.svg">{words.picture.text}</Pictured>
      </p>
    ),
  },
  {
    name: "list",
    stands: "part",
    Show: () => (
      <PictureList
        pictures={[
          { address: "/pictures/home.svg", means: words.choices.home },
          { address: "/pictures/bus.svg", means: words.choices.bus },
        ]}
      />
    ),
  },
];
