import * as v from "valibot";
import { planNotice } from "../../domain/casework/notice-plan.ts";
import { ContactRules } from "../../domain/report/contact-rules.ts";
import { knowablePieces } from "../inbound/paragraph-words.ts";
import type { JobHandler, JobParts } from "../jobs/run-jobs.ts";
import { retryAt } from "../jobs/retry-at.ts";
import type { RelayKeys } from "../keys.ts";
import type { Metrics } from "../metrics.ts";
import {
  endJob,
  holdsJob,
  putOffJob,
  type LeasedJob,
} from "../storage/job-leases.ts";
import {
  changeNotice,
  findNotice,
  rememberNoticePieces,
  type NoticeToSend,
} from "../storage/notices.ts";
import { bytesOf, type Db } from "../storage/tables.ts";
import { composeNotice, type ComposedMail } from "./compose-notice.ts";
import {
  bounceAddress,
  bounceKey,
  messageIdHeader,
  replyAddress,
} from "./mail-address.ts";
import type { MailWay, SendOutcome } from "./mail-way.ts";

export type NoticeParts = Pick<
  JobParts,
  "storage" | "log" | "clock" | "random"
> & {
  readonly keys: RelayKeys;
  readonly metrics: Metrics;
  readonly mailFrom: string;
  /** Undefined where nothing is configured: then every notice is held. */
  readonly way: MailWay | undefined;
};

/** How long mail servers are asked again (RFC 5321, 4.5.4.1: "at least 4-5 days"). */
const giveUpAfterMs = 5 * 24 * 60 * 60_000;

/** How often a notice that this relay cannot send is looked at again, in case that a mail server was configured. */
const lookAgainAfterMs = 60 * 60_000;

/**
 * A job is there for these only: what the person's own rules hold, and what lasted too long, is settled and its job gone.
 */
const unsettled = ["queued", "held"] as const;

/**
 * Makes the handler of jobs of the kind `notice`; the job's ref is the message that it tells of. What the notice may be is looked up
 * when it leaves, not when it was queued: a person who changed the rules in between is obeyed (R50).
 */
export function noticeSender(parts: NoticeParts): JobHandler {
  return async (job) => {
    const prepared = await parts.storage.transaction((db) =>
      prepare(parts, db, job),
    );
    if (prepared === undefined || parts.way === undefined) return;
    const outcome = await parts.way.send(prepared.mail);
    await parts.storage.transaction((db) =>
      record(parts, db, job, prepared.notice, outcome),
    );
  };
}

type Prepared = {
  readonly notice: NoticeToSend;
  readonly mail: ComposedMail;
};

/** Checks, in one transaction, that the job is ours and the notice still to be sent, and writes down what will leave. */
async function prepare(
  parts: NoticeParts,
  db: Db,
  job: LeasedJob,
): Promise<Prepared | undefined> {
  if (!(await holdsJob(db, job))) return undefined;
  const notice = await findNotice(db, job.ref);
  if (notice === undefined || !isUnsettled(notice)) {
    await endJob(db, job);
    return undefined;
  }
  const now = parts.clock();
  const rules = rulesOf(parts.keys, notice);
  const plan = planNotice(rules, parts.way === undefined ? [] : ["email"], now);
  if (plan.is === "held") {
    if (plan.why === "relay-cannot-send" && !isTooOld(notice, now))
      await holdForNow(parts, db, job, notice);
    else await settle(parts, db, job, "held", plan.why);
    return undefined;
  }
  if (plan.at > now) {
    await changeNotice(db, job.ref, unsettled, { state: "queued" });
    await putOffJob(db, job, plan.at.toISOString(), job.attempts);
    return undefined;
  }
  const mail = composeNotice(
    rules,
    addressesOf(parts, notice),
    answerOf(parts.keys, notice),
    now,
  );
  await changeNotice(db, job.ref, unsettled, {
    state: "queued",
    way: plan.way,
    message_id_header: mail.messageId,
    bounce_key_hash: parts.keys.blind(
      "bounce",
      bounceKey(parts.keys, notice.message_id),
    ),
  });
  await rememberNoticePieces(
    db,
    notice.report_id,
    knowablePieces(mail.text).map((piece) =>
      blindPiece(parts.keys, notice.report_id, piece),
    ),
  );
  return { notice, mail };
}

/** Notes what came of a try, if the job is still ours. */
async function record(
  parts: NoticeParts,
  db: Db,
  job: LeasedJob,
  notice: NoticeToSend,
  outcome: SendOutcome,
): Promise<void> {
  if (!(await holdsJob(db, job))) return;
  if (outcome.is === "sent") {
    await settle(parts, db, job, "sent");
    return;
  }
  const now = parts.clock();
  if (outcome.is === "refused" || isTooOld(notice, now)) {
    await settle(parts, db, job, "bounced", outcome.code);
    return;
  }
  parts.log("job-failed", {
    jobId: job.id,
    messageId: job.ref,
    attempts: job.attempts,
    code: outcome.code,
  });
  const runAt = retryAt(now, job.attempts, parts.random).toISOString();
  await putOffJob(db, job, runAt, job.attempts + 1);
}

/** Shows a notice as held, and keeps it and its job: it goes when this relay, or another on the database, has a mail server. */
async function holdForNow(
  parts: NoticeParts,
  db: Db,
  job: LeasedJob,
  notice: NoticeToSend,
): Promise<void> {
  if (notice.state !== "held") {
    // Not `at`: the days that it may wait count from the answer.
    await changeNotice(db, job.ref, unsettled, { state: "held" });
    parts.log("notice-held", { messageId: job.ref, code: "relay-cannot-send" });
  }
  const runAt = new Date(parts.clock().getTime() + lookAgainAfterMs);
  await putOffJob(db, job, runAt.toISOString(), job.attempts);
}

function isUnsettled(notice: NoticeToSend): boolean {
  return unsettled.some((state) => state === notice.state);
}

function isTooOld(notice: NoticeToSend, now: Date): boolean {
  return now.getTime() - Date.parse(notice.at) > giveUpAfterMs;
}

/** Gives a notice its last state (a bounce alone can come after it), drops its text, and ends the job. */
async function settle(
  parts: NoticeParts,
  db: Db,
  job: LeasedJob,
  state: "sent" | "bounced" | "held",
  code?: string,
): Promise<void> {
  const at = parts.clock().toISOString();
  const change = { state, at, text: null };
  await changeNotice(db, job.ref, unsettled, change);
  await endJob(db, job);
  parts.log(`notice-${state}`, {
    messageId: job.ref,
    ...(code !== undefined && { code }),
  });
  if (state === "sent") parts.metrics.count("notices_sent");
  if (state === "bounced") parts.metrics.count("notices_bounced");
}

/** What the database keeps of a paragraph of a notice. */
export function blindPiece(
  keys: RelayKeys,
  reportId: string,
  piece: string,
): string {
  return keys.blind("notice-piece", `${reportId} ${piece}`);
}

function rulesOf(keys: RelayKeys, notice: NoticeToSend): ContactRules {
  const contact = bytesOf(notice.contact);
  const clear = keys.decrypt("contact", notice.report_id, contact);
  return v.parse(ContactRules, JSON.parse(clear));
}

function answerOf(keys: RelayKeys, notice: NoticeToSend): string | null {
  if (notice.text === null) return null;
  return keys.decrypt("notice", notice.message_id, bytesOf(notice.text));
}

function addressesOf(
  { keys, mailFrom }: NoticeParts,
  notice: NoticeToSend,
): Pick<ComposedMail, "from" | "replyTo" | "envelopeFrom" | "messageId"> {
  return {
    from: mailFrom,
    replyTo: replyAddress(keys, mailFrom, notice.report_id),
    envelopeFrom: bounceAddress(keys, mailFrom, notice.message_id),
    messageId:
      notice.message_id_header ??
      messageIdHeader(keys, mailFrom, notice.message_id),
  };
}
