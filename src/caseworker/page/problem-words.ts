import type { ApiProblem } from "../api/answer.ts";
import type { Words } from "../words/words.ts";

/** What went wrong with a request, in plain words and with what to do. */
export function problemWords(words: Words, problem: ApiProblem): string {
  if (problem.is === "unreachable") return words("problem.unreachable");
  if (problem.kind === "taken")
    return words("problem.taken", {
      name: problem.owner ?? words("problem.somebody"),
    });
  if (problem.kind === "too-many-tries")
    return words("problem.too-many-tries", {
      count: problem.retryAfterSeconds ?? 60,
    });
  return words(`problem.${problem.kind}`);
}
