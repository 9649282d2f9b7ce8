/**
 * The two places from which the page speaks to a screen reader. They are part
 * of the page's first HTML, empty, outside every route: a region that comes
 * with its words is often not spoken.
 */
export function LiveRegions() {
  return (
    <>
      <div id="say-polite" class="hid" role="status" />
      <div id="say-now" class="hid" role="alert" />
    </>
  );
}
