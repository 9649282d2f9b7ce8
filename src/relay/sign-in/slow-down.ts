import type { Context } from "../context.ts";
import { problem } from "../problem.ts";
import type { Request } from "../route.ts";
import { countTry, forgetTries } from "../storage/sign-in-tries.ts";
import { clientAddress } from "./client-address.ts";
import { knownBrowser } from "./known-browser.ts";

/**
 * Slows down who guesses, by network address and account together: tries from elsewhere neither lock nor slow down the person
 * whose account it is. A browser that signed in to it before is counted by itself, so that not even a flood from its own address
 * (one household, one proxy) keeps it out (R33).
 */
export type Tries = {
  /** Counts a try; the answer 429 where it comes too soon. */
  begin(): Promise<Response | undefined>;
  /** Forgets the tries after a right one. */
  succeed(): Promise<void>;
};

/** The tries of who asks at one account, or at set-up. */
export function triesAt(
  context: Context,
  request: Request,
  account: string,
): Tries {
  const { config, storage } = context;
  const known = knownBrowser(context, request, account);
  const who =
    known === undefined ? clientAddress(config, request) : `known ${known}`;
  const key = context.keys.blind("tries", `${who} ${account}`);
  return {
    begin: async () => {
      const allowed = await storage.transaction((db) =>
        countTry(db, key, context.clock()),
      );
      if (allowed.is === "allowed") return undefined;
      const seconds = String(Math.ceil(allowed.retryAfterMs / 1000));
      return problem("too-many-tries", { headers: { "retry-after": seconds } });
    },
    succeed: () => forgetTries(storage.db, key),
  };
}
