const FONT_FAMILY = "Atkinson Hyperlegible Next";

/**
 * Loads the page's font from `url` (a variable woff2, weights 200 to 800) and
 * puts it to use. Call it once the first question works: until then the
 * system's font stands in, fitted by `fallback-font.css` so that nothing
 * moves. Gives false when it could not be had, which changes nothing for the
 * person.
 */
export async function loadFont(page: Document, url: string): Promise<boolean> {
  const face = new FontFace(FONT_FAMILY, `url("${url}") format("woff2")`, {
    weight: "200 800",
  });
  try {
    page.fonts.add(await face.load());
    return true;
  } catch {
    return false;
  }
}
