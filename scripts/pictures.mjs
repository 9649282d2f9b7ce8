// Writes one module for each picture that stands in a page of standard words,
// so that a page carries only what it shows and waits for none.
// `node scripts/pictures.mjs`, then `npm run format`, after a change to the
// list, the map of pictures or a drawing.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawPictures } from "./build/pictures.mjs";

/** What the module is called -> meaning in the map of pictures. */
const pictures = {
  tell: "tell",
  carryOn: "carry-on",
  answers: "answer",
  danger: "danger",
  arrived: "arrived",
  opened: "read",
  waiting: "wait",
};

const folder = new URL("../src/design-system/picture/drawn/", import.meta.url);

/** Every picture: its file, its constant's name, its drawing. */
export function pictureModules() {
  const drawn = drawPictures();
  return Object.entries(pictures).map(([called, meaning]) => {
    const body = drawn.get(meaning)?.replaceAll('"', "'");
    if (body === undefined) throw new Error(`no picture means ${meaning}`);
    const file = called.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);
    return {
      file: `${file}.ts`,
      name: `${called}Picture`,
      meaning,
      drawing: { size: 32, body },
    };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, name, meaning, drawing } of pictureModules()) {
    const text = `// "${meaning}" of the map of pictures. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const ${name}: PictureDrawing = ${JSON.stringify(drawing)};
`;
    writeFileSync(new URL(file, folder), text);
  }
}
