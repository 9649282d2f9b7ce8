import type { Session } from "../../protocol/casework.ts";

/** What opens reports: it is in memory only, and only while the inbox is unlocked. */
export type Keys = { readonly organisationIdentity: string };

/**
 * Who is here. `locked` has a session and no keys; its `isEnded` says that the
 * relay has ended the session as well, so that unlocking signs in again.
 */
export type Access =
  | { readonly is: "starting" }
  | { readonly is: "relay-away" }
  | { readonly is: "set-up" }
  | { readonly is: "signed-out"; readonly why: "fresh" | "chosen" }
  | {
      readonly is: "locked";
      readonly session: Session;
      readonly isEnded: boolean;
    }
  | { readonly is: "open"; readonly session: Session; readonly keys: Keys };

/** What can happen to it. */
export type AccessEvent =
  | { readonly is: "start-again" }
  | { readonly is: "relay-away" }
  | { readonly is: "needs-set-up" }
  | { readonly is: "no-session" }
  | { readonly is: "session-found"; readonly session: Session }
  | {
      readonly is: "unlocked";
      readonly session: Session;
      readonly keys: Keys;
    }
  | { readonly is: "lock" }
  | { readonly is: "session-ended" }
  | { readonly is: "sign-out" };

/** Where an event leads. What does not fit the state changes nothing. */
export function afterEvent(access: Access, event: AccessEvent): Access {
  switch (event.is) {
    case "start-again":
      return { is: "starting" };
    case "relay-away":
      return { is: "relay-away" };
    case "needs-set-up":
      return { is: "set-up" };
    case "no-session":
      return { is: "signed-out", why: "fresh" };
    case "session-found":
      return { is: "locked", session: event.session, isEnded: false };
    case "unlocked":
      return { is: "open", session: event.session, keys: event.keys };
    case "sign-out":
      return { is: "signed-out", why: "chosen" };
    case "lock":
      return locked(access, false);
    case "session-ended":
      return locked(access, true);
  }
}

function locked(access: Access, isEnded: boolean): Access {
  if (access.is === "open")
    return { is: "locked", session: access.session, isEnded };
  if (access.is === "locked" && isEnded) return { ...access, isEnded };
  return access;
}
