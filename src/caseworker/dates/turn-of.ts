import type { CaseState } from "../../domain/casework/case-state.ts";

/** Who owes the next step where no day is promised: whoever reads the case, the person, or somebody outside. */
export type Turn = "ours" | "answered" | "theirs" | "others";

const turns = {
  received: "ours",
  opened: "ours",
  working: "ours",
  answered: "answered",
  "waiting-for-you": "theirs",
  "waiting-for-others": "others",
} as const satisfies Record<CaseState, Turn>;

/** Whose turn it is. Whoever wrote last and waits has a promised day again, so the state says all. */
export function turnOf({ state }: { readonly state: CaseState }): Turn {
  return turns[state];
}
