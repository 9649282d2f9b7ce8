import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { root, web } from "./places.mjs";

const require = createRequire(import.meta.url);

/** The typeface that few choose, by its address; 400 is for text, 700 for headings. */
export const fonts = Object.fromEntries(
  [400, 700].map((weight) => [
    `/fonts/opendyslexic-${weight}.woff2`,
    require.resolve(
      `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`,
    ),
  ]),
);

/** The colours that few choose; the page asks for them where they were chosen. */
export async function readThemes() {
  const file = join(root, "src/design-system/themes.css");
  const css = await readFile(file, "utf8");
  return css.replace(/\/\*.*?\*\//gs, "").replace(/\s+/g, " ");
}

/** Writes what a look may ask for beside the page's own style. */
export async function writeThemes() {
  await writeFile(join(web, "themes.css"), await readThemes());
  for (const [address, file] of Object.entries(fonts)) {
    const path = join(web, address);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(file, path);
  }
  const licence = require.resolve("@fontsource/opendyslexic/LICENSE");
  await copyFile(licence, join(web, "fonts/opendyslexic-licence.txt"));
}
