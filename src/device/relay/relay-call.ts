import * as v from "valibot";
import { Problem, problemKind } from "../../protocol/problem.ts";
import type { Outcome } from "../../sync/ports.ts";

/** How a call reaches the relay. `fetch` is the browser's, or a test's. */
export type RelayRoad = {
  readonly fetch: typeof fetch;
  /** Where the relay is, without a slash at the end; empty for the page's own origin. */
  readonly origin: string;
  /** How long an answer to an empty body may take. */
  readonly patienceMs: number;
};

/** One call of the protocol. */
export type RelayCall<Answer> = {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Below `/api/v1`. */
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly answer: v.GenericSchema<unknown, Answer>;
};

/** Half a minute, for a phone at the edge of its network. */
export const usualPatienceMs = 30_000;

/** A body adds time: at 4 bytes a millisecond (32 kbit/s) it still arrives on a poor 2G line. */
const slowestBytesPerMs = 4;

/**
 * Makes one call and reads the answer. It never throws for what a network or a relay can do: no answer in time, a captive portal's
 * page, half an answer and bytes that are none all mean that nothing is known to be stored, so "later".
 */
export async function callRelay<Answer>(
  road: RelayRoad,
  call: RelayCall<Answer>,
): Promise<Outcome<Answer>> {
  const body = call.body === undefined ? undefined : JSON.stringify(call.body);
  const patienceMs =
    road.patienceMs + Math.ceil((body?.length ?? 0) / slowestBytesPerMs);
  try {
    const response = await road.fetch(`${road.origin}/api/v1${call.path}`, {
      method: call.method,
      headers: headersOf(call),
      // A redirect is a portal's, never the relay's (R4).
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body }),
    });
    return await readAnswer(response, call.answer);
  } catch {
    return { is: "later", why: "offline", retryAfterMs: null };
  }
}

function headersOf(call: RelayCall<unknown>): Record<string, string> {
  return {
    accept: "application/json, application/problem+json",
    ...(call.token === undefined
      ? {}
      : { authorization: `Bearer ${call.token}` }),
    ...(call.body === undefined ? {} : { "content-type": "application/json" }),
  };
}

async function readAnswer<Answer>(
  response: Response,
  schema: v.GenericSchema<unknown, Answer>,
): Promise<Outcome<Answer>> {
  const isProblem = hasType(response, "application/problem+json");
  const isAnswer = response.ok && hasType(response, "application/json");
  const json = isProblem || isAnswer ? readJson(await response.text()) : null;
  if (isAnswer) {
    const parsed = v.safeParse(schema, json);
    return parsed.success
      ? { is: "done", answer: parsed.output }
      : later(response, "garbled");
  }
  const problem = v.safeParse(Problem, json);
  return isProblem &&
    problem.success &&
    problem.output.status === response.status
    ? readProblem(response, problem.output)
    : later(response, response.status >= 500 ? "busy" : "garbled");
}

/** The relay's own word. Trouble on its side passes; what it says of the body itself does not. */
function readProblem(response: Response, problem: Problem): Outcome<never> {
  const { status, filesHere, filesNamed } = problem;
  if (problemKind(problem) === "files-missing")
    return {
      is: "files-missing",
      filesHere: filesHere ?? 0,
      filesNamed: filesNamed ?? 0,
    };
  const isPassing = status >= 500 || status === 429 || status === 408;
  return isPassing ? later(response, "busy") : { is: "refused", problem };
}

function later(response: Response, why: "busy" | "garbled"): Outcome<never> {
  const header = response.headers.get("retry-after") ?? "";
  const retryAfterMs = /^\d{1,9}$/u.test(header) ? Number(header) * 1000 : null;
  return { is: "later", why, retryAfterMs };
}

function hasType(response: Response, type: string): boolean {
  const [found] = (response.headers.get("content-type") ?? "").split(";");
  return found?.trim().toLowerCase() === type;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
