const isInBrowser = "document" in globalThis;

/**
 * A picture that stands in a file of its own, on its white tile, left of the
 * words. It says nothing by itself, so its text is empty and it is no control.
 * It is fetched once its words are drawn, so that they wait for no picture; in a
 * page's own HTML it comes with the page.
 *
 * @param props.src The picture's address.
 */
export function PictureImage({ src }: { src: string }) {
  return (
    <span class="tile image">
      <img
        src={src}
        alt=""
        width="96"
        height="96"
        loading={isInBrowser ? "lazy" : undefined}
      />
    </span>
  );
}
