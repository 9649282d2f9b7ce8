import { PictureImage } from "./picture-image.tsx";

/** Many pictures, each left of what it means. They come as they are scrolled to. */
export function PictureList(props: {
  pictures: readonly { address: string; means: string }[];
}) {
  return (
    <ul class="picture-list" role="list">
      {props.pictures.map(({ address, means }) => (
        <li class="pictured" key={address}>
          <PictureImage src={address} />
          <span>{means}</span>
        </li>
      ))}
    </ul>
  );
}
