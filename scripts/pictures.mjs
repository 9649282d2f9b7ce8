// Writes one module for each picture that Heard shows, from Fluent Emoji flat
// (MIT licence). A module each, so that a page carries only what it shows.
// `node scripts/pictures.mjs`, then `npm run format`, after a change to the
// list.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Meaning in Heard -> name in the set. One picture, one meaning. */
const pictures = {
  tell: "speaking-head",
  carryOn: "pencil",
  answers: "closed-mailbox-with-raised-flag",
  danger: "shield",
  arrived: "check-mark-button",
  opened: "open-book",
  waiting: "hourglass-not-done",
};

const folder = new URL("../src/design-system/picture/drawn/", import.meta.url);

/** Every picture: its file, its constant's name, its drawing. */
export function pictureModules() {
  const require = createRequire(import.meta.url);
  const path = require.resolve("@iconify-json/fluent-emoji-flat/icons.json");
  const set = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(pictures).map(([meaning, source]) => {
    const found = set.icons[source];
    if (found === undefined) throw new Error(`no picture named ${source}`);
    const file = meaning.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);
    return {
      file: `${file}.ts`,
      name: `${meaning}Picture`,
      source,
      drawing: {
        size: found.width ?? set.width,
        body: found.body.replaceAll('"', "'"),
      },
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, name, source, drawing } of pictureModules()) {
    const text = `// "${source}" of Fluent Emoji flat, MIT licence. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const ${name}: PictureDrawing = ${JSON.stringify(drawing)};
`;
    writeFileSync(new URL(file, folder), text);
  }
}
