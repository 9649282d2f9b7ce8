// `npm start`: builds what is out of date, then runs Heard until it is told to
// stop. With no configuration it is a demonstration, filled with invented reports.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.mjs";

if (!buildIfStale()) {
  console.error("Heard was not started, since it could not be built.");
  process.exit(1);
}

// Whoever configured any of these means it in earnest: an invented organisation
// must never be offered to people who report.
const isConfigured = ["DATABASE_URL", "SMTP_URL", "HEARD_ORIGIN"].some(
  (name) => (process.env[name] ?? "") !== "",
);
const isDemonstration =
  (process.env["HEARD_DEMO"] ?? (isConfigured ? "0" : "1")) === "1";
const env = {
  ...process.env,
  HEARD_DEMO: isDemonstration ? "1" : "0",
  // The code goes from here to the relay and to what fills it, and nowhere else.
  ...(isDemonstration && {
    HEARD_SET_UP_CODE: randomBytes(16).toString("hex"),
  }),
};
const relay = run("relay");
const filling = isDemonstration ? run("demonstration") : undefined;

relay.on("exit", (code) => {
  filling?.kill();
  process.exit(code ?? 1);
});
for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP", "SIGINT"])) {
  process.on(signal, () => {
    // A terminal has already told the relay about Ctrl-C itself.
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    relay.kill(signal);
  });
}

/** @param {string} part of dist/ */
function run(part) {
  const main = new URL(`../dist/${part}/main.js`, import.meta.url);
  // Requests are short-lived: a small young generation holds less memory.
  const args = ["--max-semi-space-size=4", fileURLToPath(main)];
  return spawn(process.execPath, args, {
    stdio: "inherit",
    env,
  });
}
