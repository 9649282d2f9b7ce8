import type { ProblemKind } from "../../protocol/problem.ts";

/** The relay said no, and why. `unknown`: a kind that this version does not know. */
export type Refused = {
  readonly is: "refused";
  readonly kind: ProblemKind | "unknown";
  /** Who has the report, of `taken`. */
  readonly owner: string | null;
  /** Of `Retry-After`. */
  readonly retryAfterSeconds: number | null;
};

/**
 * What became of a request. unreachable: no answer, or one that is not of the
 * protocol; nobody knows whether the relay did what was asked.
 */
export type ApiAnswer<Value> =
  | { readonly is: "ok"; readonly value: Value }
  | Refused
  | { readonly is: "unreachable" };

/** What went wrong with a request. */
export type ApiProblem = Exclude<ApiAnswer<unknown>, { is: "ok" }>;
