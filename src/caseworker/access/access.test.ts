import { describe, expect, it } from "vitest";
import type { Session } from "../../protocol/casework.ts";
import { type Access, afterEvent } from "./access.ts";

const session = { organisation: { name: "Example" } } as Session;
const keys = { organisationIdentity: "AGE-SECRET-KEY-1" };
const open: Access = { is: "open", session, keys };

describe("who is here", () => {
  it("has no keys after locking, and keeps the session", () => {
    const locked = afterEvent(open, { is: "lock" });
    expect(locked).toEqual({ is: "locked", session, isEnded: false });
  });

  it("is locked when the relay ends the session, so that one passphrase leads back", () => {
    const ended = afterEvent(open, { is: "session-ended" });
    expect(ended).toEqual({ is: "locked", session, isEnded: true });
  });

  it("learns while locked that the session has ended too", () => {
    const locked = afterEvent(open, { is: "lock" });
    expect(afterEvent(locked, { is: "session-ended" })).toMatchObject({
      isEnded: true,
    });
  });

  it.each<Access>([
    { is: "starting" },
    { is: "set-up" },
    { is: "signed-out", why: "fresh" },
  ])("stays as it is where there is nothing to lock: $is", (access) => {
    expect(afterEvent(access, { is: "lock" })).toBe(access);
    expect(afterEvent(access, { is: "session-ended" })).toBe(access);
  });

  it("keeps nothing after signing out", () => {
    const out = afterEvent(open, { is: "sign-out" });
    expect(out).toEqual({ is: "signed-out", why: "chosen" });
  });
});
