import { createHash } from "node:crypto";
import * as v from "valibot";
import { problem } from "./problem.ts";
import type { Request } from "./route.ts";

/** The most that a body may have where the protocol sets no other bound, in bytes. */
export const smallBodyBytes = 64 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What a body says, and the SHA-256 of its bytes as they came. */
export type Body<Value> = { readonly value: Value; readonly digest: string };

/**
 * Reads a JSON body of at most so many bytes and checks it (R2).
 *
 * @returns The body; or the answer that refuses it: 415, 413 without keeping any of it, or 400.
 */
export async function readBody<Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  mostBytes: number,
): Promise<Body<v.InferOutput<Schema>> | Response> {
  const type = request.req.header("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/iu.test(type)) return problem("not-json");
  const bytes = await readBytes(request, mostBytes);
  // What is left of the body is thrown away for half a second by the server: a connection that ends at once takes the answer with it.
  if (bytes === "too-large") return problem("too-large");
  const value = bytes === "cut-off" ? undefined : parse(bytes);
  if (value === undefined || bytes === "cut-off") return problem("bad-request");
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success)
    return problem("bad-request", { detail: detailOf(parsed.issues[0]) });
  const digest = createHash("sha256").update(bytes).digest("base64url");
  return { value: parsed.output, digest };
}

async function readBytes(
  request: Request,
  mostBytes: number,
): Promise<Uint8Array | "too-large" | "cut-off"> {
  const length = request.req.header("content-length");
  if (length !== undefined && Number(length) > mostBytes) return "too-large";
  // With a length, Node itself lets no more than that through.
  try {
    if (length !== undefined)
      return new Uint8Array(await request.req.arrayBuffer());
    return await readStream(request.req.raw.body, mostBytes);
  } catch {
    // The connection ended in the middle of the body; nobody reads the answer.
    return "cut-off";
  }
}

async function readStream(
  stream: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<Uint8Array | "too-large"> {
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of stream ?? []) {
    count += chunk.byteLength;
    if (count > mostBytes) return "too-large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/** Names the member that does not fit, by the names of the schema; what came in is not repeated. */
function detailOf(issue: v.BaseIssue<unknown>): string {
  // The name of a member that the schema does not know is something that came in.
  const isKnown = issue.type !== "strict_object";
  const names = (issue.path ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === "string" && /^[a-zA-Z]{1,40}$/u.test(key))
    .join(".");
  return names === "" || !isKnown
    ? "The body has not the form that Heard expects. Nothing was stored."
    : `The member ${names} has not the form that Heard expects. Nothing was stored.`;
}
