// `npm run dev`: both apps with hot reload at one address, before a relay that
// holds invented reports in a folder that is removed at the end.
// Faults: add ?fault=offline, slow, drop-answer, busy or full to an address.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer as createVite } from "vite";
import { root } from "./build/places.mjs";

const configFile = join(root, "vite.config.ts");
const host = "127.0.0.1";
const wantedPort = Number(process.env["HEARD_DEV_PORT"] ?? "5173");

for (const mode of ["relay", "demonstration"])
  await build({ root, configFile, mode, logLevel: "warn" });

const front = createServer();
front.listen(wantedPort, host);
await once(front, "listening");
const origin = `http://${host}:${portOf(front)}`;
const relayPort = await freePort();
const relay = `http://${host}:${relayPort}`;
const dataDir = mkdtempSync(join(tmpdir(), "heard-dev-"));

const env = {
  ...process.env,
  HEARD_PORT: String(relayPort),
  HEARD_ORIGIN: origin,
  HEARD_DATA_DIR: dataDir,
  HEARD_DEMO: "1",
  HEARD_SET_UP_CODE: "development-set-up-code",
};
const children = ["relay", "demonstration"].map((name) =>
  spawn(process.execPath, [join(root, `dist/${name}/main.js`)], {
    env,
    stdio: "inherit",
  }),
);
// The seeds end by themselves; without the relay nothing works.
children[0]?.on("exit", (code) => stop(code ?? 1));

const reporter = await app("reporter", "/@hot-reporter");
const casework = await app("casework", "/@hot-casework");
front.on("request", (request, response) => {
  const isCasework = /^\/casework(\/|$)/.test(request.url ?? "");
  const { middlewares } = isCasework ? casework : reporter;
  middlewares(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.once(signal, () => stop(0));

/**
 * @param {string} mode
 * @param {string} path of its hot reload
 */
function app(mode, path) {
  const ofRelay = ["/api", "/dev", "/healthz", "/readyz", "/metrics"];
  return createVite({
    root: mode === "reporter" ? root : join(root, "src/caseworker"),
    configFile,
    mode,
    clearScreen: false,
    logLevel: "warn",
    server: {
      middlewareMode: true,
      hmr: { server: front, path },
      proxy: Object.fromEntries(ofRelay.map((start) => [start, relay])),
    },
  });
}

/** @param {number} code */
function stop(code) {
  for (const child of children) child.kill();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code);
}

/** @param {import("node:net").Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return address.port;
}

async function freePort() {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}
