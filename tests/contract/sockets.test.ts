import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/relay/http.ts";
import { bearer, newUuid, putReport, setUp } from "../support/relay-acts.ts";
import {
  startInProcess,
  type InProcessRelay,
} from "../support/relay-in-process.ts";

const tenMegabytes = 10 * 1024 * 1024;

/** Sends bytes as they are and gives all that comes back until the end. */
async function converse(
  port: number,
  head: string,
  body = 0,
): Promise<{ answer: string }> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  let written = 0;
  let isOver = false;
  socket.on("data", (chunk) => {
    answer += chunk.toString("latin1");
    if (answer.endsWith("}")) socket.destroy();
  });
  socket.on("error", () => (isOver = true));
  socket.on("close", () => (isOver = true));
  const ended = once(socket, "close").catch(() => undefined);
  await once(socket, "connect");
  socket.write(head);
  const chunk = Buffer.alloc(64 * 1024, "x");
  while (written < body && !isOver && answer === "") {
    const isTaken = socket.write(chunk);
    written += chunk.length;
    if (!isTaken)
      await Promise.race([once(socket, "drain").catch(() => undefined), ended]);
    else await new Promise((resume) => setImmediate(resume));
  }
  await ended;
  return { answer };
}

describe("over a socket", () => {
  let relay: InProcessRelay;
  let listening: Listening;
  let targets: string[];
  let cookie: string;
  let token: string;

  beforeAll(async () => {
    relay = await startInProcess();
    listening = await relay.listen();
    const done = await setUp(relay.ask);
    cookie = done.cookie;
    const known = await putReport(relay.ask, done.organisationId);
    token = known.receipt.token;
    targets = [
      `PUT /api/v1/reports/${newUuid()}/versions/1`,
      `PUT /api/v1/mailbox/messages/${newUuid()}`,
      `PUT /api/v1/casework/messages/${newUuid()}`,
      `PUT /api/v1/casework/reports/${known.id}/state`,
      "POST /api/v1/casework/set-up",
      "POST /api/v1/casework/sign-in/start",
      "POST /api/v1/casework/sign-in",
    ];
  });
  afterAll(async () => {
    await listening.stop();
    await relay.stop();
  });

  const headOf = (target: string, length: string) =>
    [
      `${target} HTTP/1.1`,
      "host: heard.example",
      "content-type: application/json",
      `authorization: ${bearer({ token }).authorization}`,
      `cookie: ${cookie}`,
      length,
      "\r\n",
    ].join("\r\n");

  it("R2: refuses 10 MB at every endpoint with 413", async () => {
    for (const target of targets) {
      const head = headOf(target, `content-length: ${String(tenMegabytes)}`);
      const { answer } = await converse(listening.port, head, tenMegabytes);
      expect(answer, target).toMatch(/^HTTP\/1\.1 413 /u);
      expect(answer, target).toContain("urn:heard:problem:too-large");
    }
  }, 30_000);

  it("R2: refuses a body that does not say its length once it is too large", async () => {
    const size = (2 * 1024 * 1024).toString(16);
    for (const target of targets) {
      const head = headOf(target, "transfer-encoding: chunked");
      const { answer } = await converse(
        listening.port,
        `${head}${size}\r\n`,
        2 * 1024 * 1024,
      );
      expect(answer, target).toMatch(/^HTTP\/1\.1 413 /u);
    }
  }, 30_000);

  it("R1: answers paths that are no paths, and goes on living", async () => {
    const wrong = [
      "GET /../../etc/passwd",
      "GET /%2e%2e/%2e%2e/etc/passwd",
      "GET /..%2f..%2fetc%2fpasswd",
      "GET /assets\\..\\..\\secret.key",
      "GET //elsewhere.example/x",
      "GET /api/v1/%00",
      "GET /api/v1/reports/%2e%2e/versions/1",
      "PUT /api/v1/reports/..%2f..%2fx/versions/1",
      "OPTIONS *",
      `GET /${"a".repeat(20_000)}`,
    ];
    for (const line of wrong) {
      const head = `${line} HTTP/1.1\r\nhost: heard.example\r\nconnection: close\r\n\r\n`;
      const { answer } = await converse(listening.port, head);
      expect(answer, line).toMatch(/^HTTP\/1\.1 4\d\d /u);
      expect(answer, line).not.toContain("root:");
    }
    for (const host of ["a b", "x\u0000y", "heard.example/..", ""]) {
      const head = `GET /api/v1/mailbox HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
      const { answer } = await converse(listening.port, head);
      expect(answer, host).toMatch(/^HTTP\/1\.1 4\d\d /u);
    }
    const health = await fetch(
      `http://127.0.0.1:${String(listening.port)}/healthz`,
    );
    expect(health.status).toBe(200);
  });
});
