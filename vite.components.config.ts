import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

/** The component page, for developers and the browser tests only. */
export default defineConfig({
  root: "src/design-system/component-page",
  base: "./",
  plugins: [preact()],
  build: {
    outDir: "../../../dist/components",
    emptyOutDir: true,
  },
});
