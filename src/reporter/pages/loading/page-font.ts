import { loadFont } from "../../../design-system/font.ts";
import { fontUrl } from "../../../design-system/font-url.ts";

/** Brings the font of the pages once. */
export function pageFont(page: Window): {
  readonly bring: () => Promise<unknown>;
  /** Where the app is kept its font is kept too: pages are drawn with it, so that no line breaks anew when it comes. */
  readonly whereKept: () => Promise<unknown>;
} {
  let font: Promise<boolean> | undefined;
  const bring = async () => (font ??= loadFont(page.document, fontUrl));
  const { serviceWorker } = page.navigator;
  return {
    bring,
    whereKept: async () => (serviceWorker?.controller ? bring() : null),
  };
}
