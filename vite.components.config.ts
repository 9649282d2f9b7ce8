import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

import { picturesPlugin } from "./scripts/build/pictures.mjs";

/** The component page, for developers and the browser tests only. */
export default defineConfig({
  root: "src/design-system/component-page",
  base: "./",
  plugins: [preact(), picturesPlugin()],
  build: {
    outDir: "../../../dist/components",
    emptyOutDir: true,
  },
});
