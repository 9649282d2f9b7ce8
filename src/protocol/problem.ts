import * as v from "valibot";

/** Every kind of problem that the relay answers with, and its HTTP status (R1). */
export const problemStatuses = {
  "bad-request": 400,
  "not-signed-in": 401,
  "wrong-code": 403,
  "not-yours": 403,
  "other-origin": 403,
  "not-found": 404,
  "no-mailbox": 404,
  "no-organisation": 404,
  "method-not-allowed": 405,
  "already-set-up": 409,
  "version-differs": 409,
  "version-missing": 409,
  "message-differs": 409,
  "files-missing": 409,
  "clip-file-missing": 409,
  "clip-file-differs": 400,
  taken: 409,
  "move-not-allowed": 409,
  "too-large": 413,
  "not-json": 415,
  "not-a-clip": 415,
  "no-such-range": 416,
  "too-many-tries": 429,
  "wrong-sign-in": 401,
  broken: 500,
  "storage-away": 503,
  "storage-full": 507,
} as const satisfies Record<string, number>;

export type ProblemKind = keyof typeof problemStatuses;

/** Stands before the kind in `type`, so that the type is a stable URI that needs no network. */
export const problemPrefix = "urn:heard:problem:";

/** RFC 9457 problem details, with the members that single kinds add. */
export const Problem = v.object({
  type: v.pipe(v.string(), v.startsWith(problemPrefix)),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.string(),
  filesHere: v.optional(v.pipe(v.number(), v.integer())),
  filesNamed: v.optional(v.pipe(v.number(), v.integer())),
  owner: v.optional(v.string()),
});
export type Problem = v.InferOutput<typeof Problem>;

/** The kind of a problem document, or undefined where this version does not know it. */
export function problemKind(problem: Problem): ProblemKind | undefined {
  const kind = problem.type.slice(problemPrefix.length);
  return Object.hasOwn(problemStatuses, kind)
    ? (kind as ProblemKind)
    : undefined;
}
