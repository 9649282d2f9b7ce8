import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./places.mjs";

/**
 * Where a picture comes from: Fluent Emoji flat, our own drawing in
 * `easy-read/pictures`, or the picture of another meaning, crossed out.
 *
 * @typedef {{ means: string } & (
 *   | { fluent: string }
 *   | { drawn: string }
 *   | { crossed: string }
 * )} Source
 */

/** @typedef {Readonly<Record<string, Source>>} PictureMap */

/** The map: a meaning has one picture, a picture one meaning. */
export function readPictureMap() {
  const text = readText("easy-read/en-GB/pictures.json");
  return /** @type {PictureMap} */ (JSON.parse(text));
}

/** The inside of every picture of a map, on a grid of 32 units. */
export function drawPictures(map = readPictureMap()) {
  /** @param {string} meaning @returns {string} */
  const draw = (meaning) => {
    const source = map[meaning];
    if (source === undefined) throw new Error(`no picture means ${meaning}`);
    if ("crossed" in source) return draw(source.crossed) + line;
    if ("drawn" in source) return readDrawn(source.drawn);
    const drawing = fluentDrawing(source.fluent);
    if (drawing === undefined)
      throw new Error(`no picture is named ${source.fluent}`);
    return drawing;
  };
  return new Map(
    Object.keys(map).map((meaning) => [meaning, shorten(draw(meaning))]),
  );
}

/**
 * Every picture by its address, and the licences of pictures and letters.
 *
 * @returns {ReadonlyMap<string, string>}
 */
function filesOfPictures() {
  const files = [...drawPictures()].map(
    ([meaning, drawing]) =>
      /** @type {const} */ ([
        `pictures/${meaning}.svg`,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${drawing}</svg>`,
      ]),
  );
  return new Map([
    ...files,
    ["pictures/licences.txt", readText("easy-read/pictures/LICENSE")],
    ["letters.txt", readText(letters)],
  ]);
}

/**
 * Puts them into a build, and answers to the same addresses in development.
 *
 * @returns {import("vite").Plugin}
 */
export function picturesPlugin() {
  return {
    name: "heard:pictures",
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(/^\/|\?.*$/g, "");
        const file = filesOfPictures().get(path);
        if (file === undefined) return next();
        const type = path.endsWith(".svg") ? "image/svg+xml" : "text/plain";
        response.setHeader("content-type", type);
        response.end(file);
      });
    },
    generateBundle() {
      for (const [fileName, source] of filesOfPictures())
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}

const letters =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE";

/** One line for every "no", with white at its sides so that it shows on every colour. */
const line =
  '<path stroke="#fff" stroke-width="5.2" stroke-linecap="round" d="M5 27 27 5"/>' +
  '<path stroke="#d3182f" stroke-width="3" stroke-linecap="round" d="M5 27 27 5"/>';

/** @param {string} path in the repository */
function readText(path) {
  return readFileSync(join(root, path), "utf8");
}

/** @type {Readonly<Record<string, { body: string } | undefined>> | undefined} */
let icons;

/** The whole set is 6 MB: read once, and only where it is asked for. */
export function fluentDrawing(/** @type {string} */ name) {
  const require = createRequire(import.meta.url);
  const path = "@iconify-json/fluent-emoji-flat/icons.json";
  icons ??= JSON.parse(readFileSync(require.resolve(path), "utf8")).icons;
  return icons?.[name]?.body;
}

/** @param {string} name */
function readDrawn(name) {
  const file = readText(`easy-read/pictures/${name}.svg`);
  const inside = /^<svg [^>]*viewBox="0 0 32 32">(.*)<\/svg>\s*$/s.exec(file);
  if (inside?.[1] === undefined)
    throw new Error(`${name}.svg is not one drawing on a grid of 32 units`);
  return inside[1];
}

/**
 * Leaves out what nobody sees: a hundredth of a unit is a thirtieth of a pixel
 * at 96 px. One figure always stays, since numbers may follow without a space.
 *
 * @param {string} drawing
 */
function shorten(drawing) {
  return drawing
    .replace(/\n\s*/g, "")
    .replace(/\.(\d{2})\d+/g, (_, kept) => `.${kept.replace(/0$/, "")}`);
}
