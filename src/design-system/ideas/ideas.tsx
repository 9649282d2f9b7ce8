import { PictureImage } from "../picture/picture-image.tsx";

export type Idea = {
  /** The picture's address; null where there is none. */
  picture: string | null;
  /** One sentence. A hard word stands apart, and the next idea explains it. */
  text: readonly { text: string; isHard: boolean }[];
};

/** Easy Read: one row for one idea, its picture left and its sentence right. */
export function Ideas({ ideas }: { ideas: readonly Idea[] }) {
  return (
    <div class="ideas">
      {ideas.map(({ picture, text }, index) => (
        <p class="idea pictured" key={index}>
          {picture !== null && <PictureImage src={picture} />}
          <span>
            {text.map((part) => (part.isHard ? <b>{part.text}</b> : part.text))}
          </span>
        </p>
      ))}
    </div>
  );
}
