import type { CaseworkApi } from "../api/casework-api.ts";
import type { AccessEvent } from "./access.ts";

/** Asks the relay who is here: a session that lives, a set-up that waits, or nobody. */
export async function findAccess(api: CaseworkApi): Promise<AccessEvent> {
  const session = await api.session();
  if (session.is === "ok")
    return { is: "session-found", session: session.value };
  if (session.is === "unreachable") return { is: "relay-away" };
  const setUp = await api.setUpState();
  if (setUp.is !== "ok") return { is: "relay-away" };
  return { is: setUp.value.needed ? "needs-set-up" : "no-session" };
}
