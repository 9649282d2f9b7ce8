import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

import { build } from "vite";

const root = join(import.meta.dirname, "../..");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Builds the component page into a folder of its own, so that two workers do
 * not write over each other, and serves it on a free port of this machine.
 */
export async function startComponentPage(): Promise<{
  address: string;
  stop: () => Promise<void>;
}> {
  const built = mkdtempSync(join(tmpdir(), "heard-components-"));
  await build({
    configFile: join(root, "vite.components.config.ts"),
    logLevel: "error",
    build: { outDir: built, emptyOutDir: true },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const file = join(built, path === "/" ? "index.html" : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, ...policy });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => stop(server, built),
  };
}

/** As strict as the relay's, so that a style attribute would show. */
const policy = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; media-src 'self'; img-src 'self' data:",
};

async function stop(server: Server, built: string): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
  rmSync(built, { recursive: true });
}
