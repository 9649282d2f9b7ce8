import { createHash } from "node:crypto";
import type { Mailbox } from "../../protocol/mailbox.ts";
import { bearerHash } from "../bearer.ts";
import { problem } from "../problem.ts";
import { json, type Route } from "../route.ts";
import { readMailbox } from "../storage/mailbox.ts";

// What stands for a token that has not the form of one, so that both take the same way.
const nobody = "";

/** What a person sees of their report, with messages after a cursor (R20 to R22). */
export const getMailbox: Route = {
  method: "GET",
  path: "/api/v1/mailbox",
  handle: async (context, request) => {
    const after = request.req.query("after") ?? "0";
    if (!/^\d{1,9}$/u.test(after)) return problem("bad-request");
    const mailbox = await readMailbox(
      context.storage.db,
      bearerHash(request) ?? nobody,
      Number(after),
    );
    if (mailbox === undefined) return problem("no-mailbox");
    const etag = etagOf(mailbox);
    const headers = { etag, "cache-control": "private, no-cache" };
    if (request.req.header("if-none-match") === etag)
      return new Response(null, { status: 304, headers });
    const answer: Mailbox = {
      ...mailbox,
      now: context.clock().toISOString(),
    };
    return json(answer, 200, headers);
  },
};

/** Changes with everything in the answer but the clock. */
function etagOf(mailbox: Omit<Mailbox, "now">): string {
  const digest = createHash("sha256").update(JSON.stringify(mailbox));
  return `"${digest.digest("base64url").slice(0, 22)}"`;
}
