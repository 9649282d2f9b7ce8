import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { build } from "vite";

/** What security.md allows a page: WebAssembly for Argon2id, and no `eval`. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

let server: Server;

test.beforeAll(async () => {
  const script = await bundle();
  server = createServer((request, response) => {
    const isScript = request.url === "/vectors.js";
    response.setHeader(
      "content-type",
      isScript ? "text/javascript" : "text/html",
    );
    response.setHeader("content-security-policy", policy);
    response.end(isScript ? script : "<!doctype html><title>Vectors</title>");
  });
  await new Promise<void>((resume) => server.listen(0, "127.0.0.1", resume));
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resume) => server.close(resume));
});

test("every vector of sealing and receipts comes out in the browser as in Node", async ({
  page,
}) => {
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${String(port)}/`);
  const results = await page.evaluate(async () => {
    const path = "/vectors.js";
    const { vectors } = (await import(
      path
    )) as typeof import("../vectors/vectors.ts");
    const found = vectors.map(async ({ title, expected, run }) => ({
      title,
      expected,
      found: await run(),
    }));
    return Promise.all(found);
  });
  expect(results.length).toBeGreaterThan(40);
  for (const { title, expected, found } of results)
    expect(found, title).toEqual(expected);
});

/** The vectors and all that they import, as one module. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, "../vectors/vectors.ts"),
        formats: ["es"],
        fileName: "vectors",
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !("output" in first)) throw new Error("no bundle");
  return first.output[0].code;
}
