/**
 * A picture that stands in a file of its own, on its white tile, left of the
 * words. It says nothing by itself, so its text is empty and it is no control.
 */
export function PictureImage({ src }: { src: string }) {
  return (
    <span class="tile image">
      <img src={src} alt="" width="96" height="96" />
    </span>
  );
}
