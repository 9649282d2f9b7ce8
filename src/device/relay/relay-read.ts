import * as v from "valibot";
import type { RelayRoad } from "./relay-call.ts";

/** One read of the protocol. */
export type RelayRead<Answer> = {
  /** Below `/api/v1`. */
  readonly path: string;
  readonly token?: string;
  /** Of what is here already; then the relay answers only when there is something new (R21). */
  readonly etag: string | null;
  readonly answer: v.GenericSchema<unknown, Answer>;
};

/** same: nothing new. gone: the relay has no such thing. later: no answer that can be used. */
export type ReadOutcome<Answer> =
  | {
      readonly is: "new";
      readonly answer: Answer;
      readonly etag: string | null;
    }
  | { readonly is: "same" }
  | { readonly is: "gone" }
  | { readonly is: "later" };

/** Reads from the relay. It never throws for what a network or a relay can do. */
export async function readRelay<Answer>(
  road: RelayRoad,
  read: RelayRead<Answer>,
): Promise<ReadOutcome<Answer>> {
  try {
    const response = await road.fetch(`${road.origin}/api/v1${read.path}`, {
      headers: headersOf(read),
      // A redirect is a portal's, never the relay's (R4).
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(road.patienceMs),
    });
    if (response.status === 304) return { is: "same" };
    if (response.status === 404) return { is: "gone" };
    if (!response.ok) return { is: "later" };
    const parsed = v.safeParse(read.answer, await response.json());
    return parsed.success
      ? { is: "new", answer: parsed.output, etag: response.headers.get("etag") }
      : { is: "later" };
  } catch {
    return { is: "later" };
  }
}

function headersOf(read: RelayRead<unknown>): Record<string, string> {
  return {
    accept: "application/json",
    ...(read.token === undefined
      ? {}
      : { authorization: `Bearer ${read.token}` }),
    ...(read.etag === null ? {} : { "if-none-match": read.etag }),
  };
}
