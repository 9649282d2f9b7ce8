import { createHash } from "node:crypto";
import { placeInThread } from "../../domain/casework/place-in-thread.ts";
import type { ThreadMessage } from "../../domain/casework/thread-message.ts";
import { sealJson } from "../../envelope/seal.ts";
import { newId, type Context } from "../context.ts";
import { readOwnAddress } from "../notices/mail-address.ts";
import noticeWords from "../../../locales/en-GB/notices.json";
import { blindPiece } from "../notices/send-notice.ts";
import {
  findReportForReply,
  noteMail,
  type ReportForReply,
} from "../storage/inbound.ts";
import { appendFromPerson } from "../storage/mailbox.ts";
import {
  changeNotice,
  findNoticeOfBounce,
  readNoticePieces,
} from "../storage/notices.ts";
import type { NewMessage } from "../storage/thread.ts";
import { domainOf } from "../notices/mail-address.ts";
import { automaticReason, isBounce } from "./automatic-mail.ts";
import { ownWords } from "./own-words.ts";
import type { ReadMail } from "./read-mail.ts";
import { splitText } from "./split-text.ts";

export type InboundParts = Pick<
  Context,
  "storage" | "keys" | "log" | "metrics" | "clock" | "config"
>;

/** Where a mail belongs: a report, and the notice that it is about where it came to that one's bounce address. */
export type MailPlace = {
  readonly report: ReportForReply;
  readonly bouncedMessageId: string | null;
};

/**
 * stored: it stands in the thread now. seen: it did before (F15). automatic: no person wrote it, and it is dropped.
 * bounced: its notice is marked.
 */
export type MailTaken = "stored" | "seen" | "automatic" | "bounced";

/** Finds where mail to an address belongs; undefined where nowhere (R56). Throws while storage is away. */
export async function findMailPlace(
  { keys, config, storage }: InboundParts,
  address: string,
): Promise<MailPlace | undefined> {
  const own = readOwnAddress(keys, config.mailFrom, address);
  if (own === null) return undefined;
  const notice =
    own.is === "bounce"
      ? await findNoticeOfBounce(storage.db, own.keyHash)
      : undefined;
  const reportId = own.is === "reply" ? own.reportId : notice?.reportId;
  if (reportId === undefined) return undefined;
  const report = await findReportForReply(storage.db, reportId);
  return report && { report, bouncedMessageId: notice?.messageId ?? null };
}

/**
 * Takes a mail in (R54, R55). Its clear text stays in memory. When the promise resolves, what it said is on disk, sealed; when it
 * rejects, nothing of it is, and it may come again.
 */
export async function takeMail(
  parts: InboundParts,
  place: MailPlace,
  envelopeFrom: string,
  mail: ReadMail,
): Promise<MailTaken> {
  const reportId = place.report.id;
  const automatic = automaticReason(mail, envelopeFrom);
  if (automatic === null) return storeReply(parts, place.report, mail);
  if (place.bouncedMessageId !== null && isBounce(mail, envelopeFrom)) {
    const at = parts.clock().toISOString();
    const change = { state: "bounced" as const, at, text: null };
    await changeNotice(
      parts.storage.db,
      place.bouncedMessageId,
      ["queued", "sent"],
      change,
    );
    parts.metrics.count("notices_bounced");
    parts.log("notice-bounced", { messageId: place.bouncedMessageId });
    return "bounced";
  }
  parts.log("reply-ignored", { reportId, code: automatic });
  return "automatic";
}

async function storeReply(
  parts: InboundParts,
  report: ReportForReply,
  mail: ReadMail,
): Promise<MailTaken> {
  const { storage, clock, log, metrics } = parts;
  const now = clock();
  const words = await wordsOf(parts, report, mail);
  const messages = await sealMessages(parts, report, { mail, words }, now);
  const isNew = await storage.transaction(async (db) => {
    const seen = {
      reportId: report.id,
      mailHash: mailHash(parts, mail, words),
      messageId: messages[0]?.id ?? "",
      at: now.toISOString(),
    };
    if (!(await noteMail(db, seen))) return false;
    for (const message of messages)
      await appendFromPerson(db, report.id, message);
    return true;
  });
  if (!isNew) return "seen";
  metrics.count("replies_stored");
  log("reply-stored", { reportId: report.id });
  return "stored";
}

/** The person's words, sealed to the organisation and the receipt; more than one message where one cannot hold them. */
async function sealMessages(
  parts: InboundParts,
  report: ReportForReply,
  { mail, words }: { readonly mail: ReadMail; readonly words: string },
  now: Date,
): Promise<readonly NewMessage[]> {
  const texts = splitText(words === "" ? noticeWords.reply.noWords : words);
  const placedAt = placeInThread(
    mail.writtenAt,
    new Date(report.receivedAt),
    now,
  ).toISOString();
  return Promise.all(
    texts.map(async (text, index) => {
      const isLast = index === texts.length - 1;
      const message: ThreadMessage = {
        schema: 1,
        text,
        author: "",
        attachmentsNotKept: isLast ? mail.attachments.slice(0, 100) : [],
        // The longest that an address can be (RFC 5321, 4.5.3.1).
        sentFrom: mail.from.slice(0, 320),
      };
      const sealed = await sealJson(report.recipients, message);
      return {
        id: newId(parts),
        side: "reporter" as const,
        via: "email" as const,
        receivedAt: now.toISOString(),
        placedAt,
        claimedAt: mail.writtenAt?.toISOString() ?? null,
        authorId: null,
        digest: createHash("sha256").update(sealed).digest("hex"),
        sealed,
      };
    }),
  );
}

async function wordsOf(
  { storage, keys, config }: InboundParts,
  report: ReportForReply,
  mail: ReadMail,
): Promise<string> {
  const pieces = await readNoticePieces(storage.db, report.id);
  const strip = (text: string): string =>
    ownWords(text, domainOf(config.mailFrom), (words) =>
      pieces.has(blindPiece(keys, report.id, words)),
    );
  const ofPlain = strip(mail.text);
  if (!isWithoutWords(ofPlain)) return ofPlain;
  const ofHtml = strip(mail.htmlText());
  return isWithoutWords(ofHtml) ? ofPlain : ofHtml;
}

/** Whether nothing is left but what mail programs write where a picture was. */
function isWithoutWords(text: string): boolean {
  const pictures = /\[(?:cid|image|inline image|img)\b[^\]\n]{0,300}\]/giu;
  return text.replaceAll(pictures, "").replaceAll("\uFFFC", "").trim() === "";
}

/**
 * What a mail is known by when it comes again (F15): its Message-ID and the person's own words, for there are programs
 * that give two mails one Message-ID; or all that it says where it has none. Blinded, so that a copied database does not tell whether
 * somebody wrote a guessed sentence.
 */
function mailHash(
  { keys }: InboundParts,
  mail: ReadMail,
  words: string,
): string {
  if (mail.messageId !== "")
    return keys.blind("mail", JSON.stringify([mail.messageId, words]));
  const said = [
    mail.from,
    mail.writtenAt?.toISOString() ?? "",
    mail.text,
    ...mail.attachments,
  ];
  return keys.blind("mail-without-id", JSON.stringify(said));
}
