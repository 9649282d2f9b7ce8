/** The inside of one drawing on a square grid of `size` units. */
export type PictureDrawing = { size: number; body: string };

/**
 * One picture. It says nothing by itself: the words stand beside it, so it is
 * hidden from screen readers and takes no focus.
 */
function Picture({ drawing }: { drawing: PictureDrawing }) {
  return (
    <svg
      viewBox={`0 0 ${drawing.size} ${drawing.size}`}
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: drawing.body }}
    />
  );
}

/** A picture on its white rounded tile, left of its words, in every theme. */
export function PictureTile({ drawing }: { drawing: PictureDrawing }) {
  return (
    <span class="tile">
      <Picture drawing={drawing} />
    </span>
  );
}
