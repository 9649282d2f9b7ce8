import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { newReceipt, newUuid, reportBody } from "../support/relay-acts.ts";

/** What a load of reports came to. */
export type LoadResult = {
  readonly stored: number;
  readonly refused: number;
  readonly perSecond: number;
  /** Of every request, in milliseconds. */
  readonly times: readonly number[];
};

export type Spread = {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
};

const sealedBytes = 10 * 1024;
const bodyKinds = 64;

/**
 * Puts new reports with 10 KB of sealed body over so many connections, each sending the next when the last is answered.
 *
 * @param until Whether to go on, given how many were sent and for how long, in milliseconds.
 */
export async function putReports(
  port: number,
  organisationId: string,
  connections: number,
  until: (sent: number, elapsedMs: number) => boolean,
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const bodies = Array.from({ length: bodyKinds }, () =>
    JSON.stringify(reportBody(organisationId, newReceipt(), {}, sealedBytes)),
  );
  const times: number[] = [];
  let sent = 0;
  let refused = 0;
  const startedAt = performance.now();
  const one = async (): Promise<void> => {
    while (until(sent, performance.now() - startedAt)) {
      // Making text must not be what limits the client: the mailbox is what differs.
      const body = (bodies[sent % bodyKinds] ?? "").replace(
        /"mailboxId":"[^"]*"/u,
        `"mailboxId":"${randomBytes(16).toString("base64url")}"`,
      );
      sent += 1;
      const beganAt = performance.now();
      const status = await put(agent, port, body);
      times.push(performance.now() - beganAt);
      if (status !== 201) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  const stored = times.length - refused;
  return { stored, refused, perSecond: Math.round(stored / seconds), times };
}

/** How long requests took: half of them, 99 of 100, and all at most so long. */
export function spread(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    Number((sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(2));
  return { p50Ms: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
}

function put(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent,
        port,
        host: "127.0.0.1",
        method: "PUT",
        path: `/api/v1/reports/${newUuid()}/versions/1`,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
          authorization: `Bearer ${randomBytes(32).toString("base64url")}`,
        },
      },
      (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode ?? 0));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
