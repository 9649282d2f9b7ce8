import {
  PutMailboxMessage,
  type MessageStored,
} from "../../protocol/mailbox.ts";
import { bearerHash } from "../bearer.ts";
import { problem } from "../problem.ts";
import { readBody } from "../read-body.ts";
import { idParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import { appendFromPerson, findReportOfToken } from "../storage/mailbox.ts";

// Sealed 256 KB as base64, and a little around it.
const mostBytes = 352 * 1024;

/** Appends what the person wrote (R24). */
export const putMailboxMessage: Route = {
  method: "PUT",
  path: "/api/v1/mailbox/messages/:id",
  handle: async (context, request) => {
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const { storage } = context;
    const hash = bearerHash(request) ?? "";
    const reportId = await findReportOfToken(storage.db, hash);
    if (reportId === undefined) return problem("no-mailbox");
    const body = await readBody(request, PutMailboxMessage, mostBytes);
    if (body instanceof Response) return body;
    const receivedAt = context.clock().toISOString();
    const outcome = await storage.transaction((db) =>
      appendFromPerson(db, reportId, {
        id,
        side: "reporter",
        via: "app",
        receivedAt,
        placedAt: receivedAt,
        claimedAt: body.value.claimedAt,
        authorId: null,
        digest: body.digest,
        sealed: Buffer.from(body.value.sealed, "base64"),
      }),
    );
    if (outcome.is === "no-report") return problem("no-mailbox");
    if (outcome.is === "differs") return problem("message-differs");
    if (outcome.is === "stored") context.metrics.count("messages_stored");
    const stored: MessageStored = {
      seq: outcome.seq,
      receivedAt: outcome.receivedAt,
    };
    return json(stored, outcome.is === "stored" ? 201 : 200);
  },
};
