import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Problem } from "../../src/protocol/problem.ts";
import { readAs } from "../../src/protocol/read-as.ts";
import {
  newReceipt,
  newUuid,
  problemOf,
  putReport,
  reportBody,
  setUp,
  withJson,
  bearer,
} from "../support/relay-acts.ts";
import {
  startInProcess,
  type InProcessRelay,
} from "../support/relay-in-process.ts";
import { tempDir, type TempDir } from "../support/temp-dir.ts";

const script = "console.log(1);".repeat(50);

describe("every answer", () => {
  let web: TempDir;
  let relay: InProcessRelay;
  let organisationId: string;

  beforeAll(async () => {
    web = await tempDir("web");
    writeWeb(web.path);
    relay = await startInProcess({ HEARD_WEB_DIR: join(web.path, "web") });
    ({ organisationId } = await setUp(relay.ask));
  });
  afterAll(async () => {
    await relay.stop();
    await web.remove();
  });

  const asked = [
    ["GET", "/"],
    ["GET", "/tell"],
    ["GET", "/casework/reports/1"],
    ["GET", "/assets/main-1.js"],
    ["GET", "/assets/none.js"],
    ["GET", "/api/v1/organisations"],
    ["GET", "/api/v1/nothing"],
    ["GET", "/api/v1/mailbox"],
    ["GET", "/healthz"],
    ["POST", "/healthz"],
    ["DELETE", "/"],
  ] as const;

  it.each(asked)(
    "carries the security headers: %s %s",
    async (method, path) => {
      const { headers } = await relay.ask(path, { method });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain("unsafe-inline");
      expect(policy).not.toContain("'unsafe-eval'");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("camera=(self)");
      expect(headers.get("strict-transport-security")).toContain("max-age=");
    },
  );

  it("names the hashes of the inline scripts and styles of each app's pages", async () => {
    const policyOf = async (path: string) =>
      (await relay.ask(path)).headers.get("content-security-policy");
    expect(await policyOf("/tell")).toContain("'wasm-unsafe-eval' 'sha256-rrr");
    expect(await policyOf("/casework/")).not.toContain("sha256-rrr");
  });

  it("R1: is a problem document for every error, with plain words", async () => {
    const answers = await Promise.all([
      relay.ask("/api/v1/nothing"),
      relay.ask("/assets/none.js"),
      relay.ask("/api/v1/mailbox"),
      relay.ask("/api/v1/casework/reports"),
      relay.ask("/api/v1/organisations", { method: "DELETE" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      404, 404, 404, 401, 405,
    ]);
    for (const answer of answers) {
      expect(answer.headers.get("content-type")).toBe(
        "application/problem+json",
      );
      const document = readAs(Problem, await answer.json());
      expect(document?.status).toBe(answer.status);
      expect(document?.detail.length).toBeGreaterThan(10);
    }
    expect(answers[4]?.headers.get("allow")).toBe("GET, HEAD");
  });

  it("R1: says nothing of a fault of its own but that there is one", async () => {
    const { context } = relay;
    const broken = {
      ...context,
      clock: () => {
        throw new TypeError("secret words");
      },
    };
    const { makeServer } = await import("../../src/relay/server.ts");
    const { allRoutes } = await import("../../src/relay/routes/all-routes.ts");
    const { id, receipt, body } = await putReport(relay.ask, organisationId);
    const answer = await makeServer(broken, allRoutes).request(
      `/api/v1/reports/${id}/versions/1`,
      withJson("PUT", body, bearer(receipt)),
    );
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain("urn:heard:problem:broken");
    expect(text).not.toContain("secret words");
    expect(relay.log()).toContain("request-failed");
    expect(relay.log()).not.toContain("secret words");
  });

  it("R2: refuses what is no JSON, too large, or not as its schema says", async () => {
    const path = `/api/v1/reports/${newUuid()}/versions/1`;
    const receipt = newReceipt();
    const body = reportBody(organisationId, receipt);
    const put = (text: string, type = "application/json") =>
      relay.ask(path, {
        method: "PUT",
        headers: { ...bearer(receipt), "content-type": type },
        body: text,
      });
    const kinds = [
      await put(JSON.stringify(body), "text/plain"),
      await put("{"),
      await put(JSON.stringify({ ...body, more: 1 })),
      await put(JSON.stringify({ ...body, sealedReport: "not base64!" })),
      await put(JSON.stringify({ ...body, sealedReport: "A".repeat(400_000) })),
      await put(`"${"x".repeat(500_000)}"`),
    ];
    expect(await Promise.all(kinds.map(problemOf))).toEqual([
      "not-json",
      "bad-request",
      "bad-request",
      "bad-request",
      "bad-request",
      "too-large",
    ]);
    const mailbox = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    expect(mailbox.status).toBe(404);
  });

  it("R4: redirects nowhere", async () => {
    for (const path of ["/casework", "/tell/", "//", "/api/v1"]) {
      const { status } = await relay.ask(path);
      expect([200, 404]).toContain(status);
    }
  });

  it("serves a file in the best encoding that is accepted, and 304 where it is known", async () => {
    const ask = (accept: string, known = "") =>
      relay.ask("/assets/main-1.js", {
        headers: { "accept-encoding": accept, "if-none-match": known },
      });
    const br = await ask("gzip, deflate, br");
    expect(br.headers.get("content-encoding")).toBe("br");
    expect(br.headers.get("vary")).toBe("accept-encoding");
    expect(br.headers.get("cache-control")).toContain("immutable");
    const gzip = await ask("gzip;q=0.5, br;q=0");
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    const plain = await ask("");
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(await plain.text()).toBe(script);
    const etag = br.headers.get("etag") ?? "";
    const again = await ask("br", etag);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect((await ask("", etag)).status).toBe(200);
  });

  it("serves the page of the app for a place inside it, asked for each time", async () => {
    const pageOf = async (path: string) => (await relay.ask(path)).text();
    expect(await pageOf("/")).toContain("start");
    expect(await pageOf("/tell")).toContain("tell");
    expect(await pageOf("/my-reports/1")).toContain("app");
    expect(await pageOf("/casework")).toContain("inbox");
    expect(await pageOf("/casework/reports/1")).toContain("inbox");
    const { headers } = await relay.ask("/my-reports/1");
    expect(headers.get("cache-control")).toBe("no-cache");
    const head = await relay.ask("/", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
  });

  it.each([
    "/../secret.key",
    "/%2e%2e/secret.key",
    "/..%2fsecret.key",
    "/assets/..%5c..%5csecret.key",
    "/assets/%00",
    "/casework/../../csp.json",
    "/assets/main-1.js%00.html",
    "/assets/main-1.js.br",
  ])("serves nothing from outside the folder: %s", async (path) => {
    const answer = await relay.ask(path);
    expect(answer.status).toBe(404);
    expect(await problemOf(answer)).toBe("not-found");
  });

  it("R60: says that it lives, what is ready, and counts without ids", async () => {
    const { id } = await putReport(relay.ask, organisationId);
    const health = await relay.ask("/healthz");
    expect(await health.json()).toEqual({ alive: true });
    const ready = await relay.ask("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      storage: "answers",
      mail: "none",
      notices: "cannot leave",
      organisationsWithoutCaseworker: 0,
    });
    const metrics = await (await relay.ask("/metrics")).text();
    expect(metrics).toMatch(/^heard_reports_stored_total [1-9]/mu);
    expect(metrics).toContain(
      'heard_request_seconds_count{method="PUT",route="/api/v1/reports/:id/versions/:n",status="201"}',
    );
    expect(metrics).not.toContain(id);
  });
});

function writeWeb(folder: string): void {
  const assets = join(folder, "web/assets");
  mkdirSync(assets, { recursive: true });
  mkdirSync(join(folder, "web/casework"));
  const files: Record<string, string | Uint8Array> = {
    "secret.key": "secret",
    "csp.json": JSON.stringify({
      reporter: { scripts: ["sha256-rrr="], styles: [] },
      casework: { scripts: [], styles: [] },
    }),
    "web/index.html": "start",
    "web/tell.html": "tell",
    "web/app.html": "app",
    "web/casework/index.html": "inbox",
    "web/assets/main-1.js": script,
    "web/assets/main-1.js.br": brotliCompressSync(script),
    "web/assets/main-1.js.gz": gzipSync(script),
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), content);
}
