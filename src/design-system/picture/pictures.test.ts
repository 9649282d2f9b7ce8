import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { pictureModules } from "../../../scripts/pictures.mjs";
import type { PictureDrawing } from "./picture.tsx";

const folder = new URL("./drawn/", import.meta.url);
const drawn = import.meta.glob<Record<string, PictureDrawing>>("./drawn/*.ts", {
  eager: true,
});

describe("the pictures", () => {
  it("are those of the list and no others", () => {
    const files = pictureModules().map(({ file }) => file);
    const there = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    expect(there.toSorted()).toEqual(files.toSorted());
  });

  it.each(pictureModules())("are as the set draws them: $file", (made) => {
    expect(drawn[`./drawn/${made.file}`]?.[made.name]).toEqual(made.drawing);
  });

  it("carry no style and no id that two of them could share", () => {
    for (const { drawing } of pictureModules()) {
      expect(drawing.body).not.toMatch(/ (style|id)=/);
    }
  });
});
