import { Problem, problemKind } from "../../protocol/problem.ts";
import { readAs } from "../../protocol/read-as.ts";
import type { ApiAnswer, Refused } from "./answer.ts";

/** The browser's `fetch`, or one of a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long an answer may take. A slow line needs most of it for 25 sealed summaries. */
const patienceMs = 30_000;
/** As long as the relay listens to one request. */
const filePatienceMs = 5 * 60_000;

/**
 * Asks the relay and reads its answer.
 *
 * @param read Reads the body; undefined where it is not what the protocol says.
 */
export async function request<Value>(
  fetch: Fetch,
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body: unknown,
  read: (body: unknown) => Value | undefined,
): Promise<ApiAnswer<Value>> {
  try {
    const response = await fetch(`/api/v1/casework/${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(
        body instanceof Blob ? filePatienceMs : patienceMs,
      ),
      ...sent(body),
    });
    if (!response.ok) return await readRefusal(response);
    const value = read(await readBody(response));
    return value === undefined ? { is: "unreachable" } : { is: "ok", value };
  } catch {
    return { is: "unreachable" };
  }
}

/** A file goes as it is, everything else as JSON. */
function sent(body: unknown): Pick<RequestInit, "headers" | "body"> {
  if (body === undefined) return {};
  if (body instanceof Blob)
    return {
      headers: { "content-type": "application/octet-stream" },
      body,
    };
  return {
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}

/** Writes answer with no body, or with one that nobody needs. */
async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === "" ? null : JSON.parse(text);
}

async function readRefusal(
  response: Response,
): Promise<Refused | { is: "unreachable" }> {
  const problem = readAs(Problem, await readBody(response));
  // A proxy that speaks for a relay that is away has no problem document.
  if (problem === undefined) return { is: "unreachable" };
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return {
    is: "refused",
    kind: problemKind(problem) ?? "unknown",
    owner: problem.owner ?? null,
    retryAfterSeconds: Number.isFinite(seconds) ? Math.ceil(seconds) : null,
  };
}
