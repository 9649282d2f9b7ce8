/**
 * A picture that stands in a file of its own, on its white tile, left of the
 * words. It says nothing by itself, so its text is empty and it is no control.
 */
export function PictureImage(props: {
  /** The picture's address. */
  src: string;
  /** Fetched only when it comes near to what is seen: for long lists. */
  isLate?: boolean | undefined;
}) {
  return (
    <span class="tile image">
      <img
        src={props.src}
        alt=""
        width="96"
        height="96"
        loading={props.isLate ? "lazy" : undefined}
      />
    </span>
  );
}
