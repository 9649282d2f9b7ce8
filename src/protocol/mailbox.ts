import * as v from "valibot";
import { CaseState } from "../domain/casework/case-state.ts";
import { NoticeState, NoticeWay } from "../domain/casework/notice.ts";
import { Instant, PlainDate, Sealed, Uuid } from "./ids.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One message of the thread. `sealed` opens to a `ThreadMessage` of domain/casework. */
export const StoredMessage = v.object({
  id: Uuid,
  /** Position in this report's thread, from 1, by the order of storing: the cursor. */
  seq: Count,
  from: v.picklist(["reporter", "organisation"]),
  via: v.picklist(["app", "email"]),
  receivedAt: Instant,
  /** Where it stands in the thread (R57). */
  placedAt: Instant,
  claimedAt: v.nullable(Instant),
  sealed: Sealed,
  /** The notice of an organisation's message; null for the reporter's own. */
  notice: v.nullable(
    v.object({ way: v.nullable(NoticeWay), state: NoticeState, at: Instant }),
  ),
});
export type StoredMessage = v.InferOutput<typeof StoredMessage>;

/** A stored version without its body. */
export const StoredVersion = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  receivedAt: Instant,
  claimedAt: Instant,
  arrivedAt: v.nullable(Instant),
  filesHere: Count,
  filesNamed: Count,
});
export type StoredVersion = v.InferOutput<typeof StoredVersion>;

/** Answer of `GET /mailbox` (R20). */
export const Mailbox = v.object({
  reportId: Uuid,
  organisation: v.object({ id: Uuid, name: v.string() }),
  state: CaseState,
  openedAt: v.nullable(Instant),
  ownerName: v.nullable(v.string()),
  /** The first human answer is promised by then; null once it was given. */
  promisedOn: v.nullable(PlainDate),
  versions: v.array(StoredVersion),
  messages: v.array(StoredMessage),
  /** Give it as `?after=` next time. */
  cursor: Count,
  /** The relay's clock now, so that a wrong device clock does not order anything (F14). */
  now: Instant,
});
export type Mailbox = v.InferOutput<typeof Mailbox>;

/** Answer of `GET /mailbox/versions/{n}` (R23). */
export const MailboxVersion = v.object({
  version: v.number(),
  receivedAt: Instant,
  sealedReport: Sealed,
});
export type MailboxVersion = v.InferOutput<typeof MailboxVersion>;

/** Body of `PUT /mailbox/messages/{id}` (R24): a `ThreadMessage`, sealed to the organisation and the receipt. */
export const PutMailboxMessage = v.strictObject({
  claimedAt: Instant,
  sealed: Sealed,
});
export type PutMailboxMessage = v.InferOutput<typeof PutMailboxMessage>;

/** Answer to a message: 201 the first time, 200 ever after. */
export const MessageStored = v.object({ seq: Count, receivedAt: Instant });
export type MessageStored = v.InferOutput<typeof MessageStored>;
