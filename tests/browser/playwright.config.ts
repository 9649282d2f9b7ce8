import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { readTools } from "../support/tools.ts";

const results = join(import.meta.dirname, "../../test-results");

export default defineConfig({
  testDir: ".",
  // `npm run screens` asks for these: they show pictures and hold nothing.
  testIgnore: process.env["HEARD_SCREENS"] === "1" ? [] : ["**/shots.spec.ts"],
  snapshotPathTemplate: "{testDir}/{arg}{ext}",
  outputDir: join(results, "browser"),
  // Two cores is what a small machine has.
  workers: 2,
  fullyParallel: false,
  // A test that passes at the second try tells of a fault; it is not hidden.
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: join(results, "browser.json") }]],
  use: {
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Keeping a trace of every step takes time: ask for it where something fails.
    trace: process.env["HEARD_TRACE"] === "1" ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: readTools().chromium ?? "no Chromium was found",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
