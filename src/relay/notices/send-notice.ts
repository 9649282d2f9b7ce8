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
  if (notice === undefined || notice.state !== "queued") {
    await endJob(db, job);
    return undefined;
  }
  const now = parts.clock();
  const rules = rulesOf(parts.keys, notice);
  const plan = planNotice(rules, parts.way === undefined ? [] : ["email"], now);
  if (plan.is === "held") {
    await settle(parts, db, job, "held", plan.why);
    return undefined;
  }
  if (plan.at > now) {
    await putOffJob(db, job, plan.at.toISOString(), job.attempts);
    return undefined;
  }
  const mail = composeNotice(
    rules,
    addressesOf(parts, notice),
    answerOf(parts.keys, notice),
    now,
  );
  await changeNotice(db, job.ref, ["queued"], {
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
  const isGivenUp = now.getTime() - Date.parse(notice.at) > giveUpAfterMs;
  if (outcome.is === "refused" || isGivenUp) {
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
  await changeNotice(db, job.ref, ["queued"], change);
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
