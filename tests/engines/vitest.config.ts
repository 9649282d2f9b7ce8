import { defineConfig } from "vitest/config";

/** `npm run test:engines`: journeys in other browsers, one after the other. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    environment: "node",
    include: ["*.engine.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
