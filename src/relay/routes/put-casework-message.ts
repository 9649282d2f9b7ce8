import * as v from "valibot";
import { ContactRules } from "../../domain/report/contact-rules.ts";
import { PutCaseworkMessage } from "../../protocol/casework.ts";
import type { MessageStored } from "../../protocol/mailbox.ts";
import { newId, type Context } from "../context.ts";
import { problem } from "../problem.ts";
import { readBody, type Body } from "../read-body.ts";
import { idParam } from "../read-params.ts";
import { json, type Route } from "../route.ts";
import { signedIn, type SignedIn } from "../sign-in/session.ts";
import { appendAnswer } from "../storage/casework-changes.ts";
import { readContact } from "../storage/contact.ts";
import { caseAct } from "./case-act.ts";

// Sealed 256 KB as base64, and 100,000 characters of clear text of up to six bytes each.
const mostBytes = 1024 * 1024;

/** Appends an answer and queues its notice (R40). */
export const putCaseworkMessage: Route = {
  method: "PUT",
  path: "/api/v1/casework/messages/:id",
  handle: async (context, request) => {
    const session = await signedIn(context, request);
    if (session instanceof Response) return session;
    const id = idParam(request);
    if (id === undefined) return problem("not-found");
    const body = await readBody(request, PutCaseworkMessage, mostBytes);
    if (body instanceof Response) return body;
    const outcome = await store(context, session, id, body);
    if (outcome.is === "not-found") return problem("not-found");
    if (outcome.is === "differs") return problem("message-differs");
    if (outcome.is === "stored") {
      context.metrics.count("messages_stored");
      context.wake.wake();
    }
    const stored: MessageStored = {
      seq: outcome.seq,
      receivedAt: outcome.receivedAt,
    };
    return json(stored, outcome.is === "stored" ? 201 : 200);
  },
};

async function store(
  context: Context,
  session: SignedIn,
  id: string,
  { value, digest }: Body<PutCaseworkMessage>,
): ReturnType<typeof appendAnswer> {
  const act = caseAct(context, session, value.reportId);
  const jobId = newId(context);
  return context.storage.transaction(async (db) => {
    const contact = await readContact(db, value.reportId);
    const text =
      contact === undefined
        ? null
        : noticeText(context, { id, ...value }, contact);
    const message = {
      id,
      side: "organisation" as const,
      via: "app" as const,
      receivedAt: act.at,
      placedAt: act.at,
      claimedAt: value.claimedAt,
      authorId: session.id,
      digest,
      sealed: Buffer.from(value.sealed, "base64"),
    };
    return appendAnswer(db, act, message, { text, jobId });
  });
}

/** The clear text, encrypted, only where the person asked for it in the notice (R51); otherwise it is dropped here. */
function noticeText(
  { keys }: Context,
  message: Pick<PutCaseworkMessage, "reportId" | "noticeText"> & {
    readonly id: string;
  },
  contact: Uint8Array,
): Uint8Array | null {
  const clear = keys.decrypt("contact", message.reportId, contact);
  const rules = v.parse(ContactRules, JSON.parse(clear));
  return rules.noticeSays === "everything" && message.noticeText !== null
    ? keys.encrypt("notice", message.id, message.noticeText)
    : null;
}
