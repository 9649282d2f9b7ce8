// `npm start`: builds what is out of date, then runs Heard in demonstration
// mode until it is told to stop.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.mjs";

if (!buildIfStale()) {
  console.error("Heard was not started, since it could not be built.");
  process.exit(1);
}

const main = fileURLToPath(new URL("../dist/relay/main.js", import.meta.url));
const relay = spawn(process.execPath, [main], {
  stdio: "inherit",
  env: { HEARD_DEMO: "1", ...process.env },
});

relay.on("exit", (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP", "SIGINT"])) {
  process.on(signal, () => {
    // A terminal has already told the relay about Ctrl-C itself.
    if (signal === "SIGINT" && process.stdin.isTTY) return;
    relay.kill(signal);
  });
}
