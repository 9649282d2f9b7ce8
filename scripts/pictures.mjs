// Writes one module for each picture that Heard shows, from Fluent Emoji flat
// (MIT licence). A module each, so that a page carries only what it shows.
// `node scripts/pictures.mjs` after a change to the list.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Meaning in Heard -> name in the set. One picture, one meaning. */
export const pictures = {
  tell: "speaking-head",
  carryOn: "pencil",
  answers: "closed-mailbox-with-raised-flag",
  danger: "shield",
  arrived: "check-mark-button",
  opened: "open-book",
  waiting: "hourglass-not-done",
};

/**
 * @param {string} meaning
 * @param {string} name
 * @param {{ width?: number, icons: Record<string, { body: string, width?: number }> }} set
 * @returns {{ file: string, text: string }}
 */
export function pictureModule(meaning, name, set) {
  const drawing = set.icons[name];
  if (drawing === undefined) throw new Error(`no picture named ${name}`);
  const file = meaning.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`);
  const text = `// "${name}" of Fluent Emoji flat, MIT licence. Made by scripts/pictures.mjs.
import type { PictureDrawing } from "../picture.tsx";

export const ${meaning}Picture: PictureDrawing = {
  size: ${drawing.width ?? set.width ?? 32},
  body: ${JSON.stringify(drawing.body).replaceAll('\\"', "'")},
};
`;
  return { file: `${file}.ts`, text };
}

const folder = new URL("../src/design-system/picture/drawn/", import.meta.url);

/** Every module as it should stand. */
export function pictureModules() {
  const require = createRequire(import.meta.url);
  const set = JSON.parse(
    readFileSync(
      require.resolve("@iconify-json/fluent-emoji-flat/icons.json"),
      "utf8",
    ),
  );
  return Object.entries(pictures).map(([meaning, name]) =>
    pictureModule(meaning, name, set),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, text } of pictureModules()) {
    writeFileSync(new URL(file, folder), text);
  }
}
