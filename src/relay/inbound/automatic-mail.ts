import type { ReadMail } from "./read-mail.ts";

/** Headers that only programs write which answer by themselves. "no" in one says that it is no such answer. */
const answeringHeaders = [
  "x-autoreply",
  "x-auto-reply",
  "x-mail-autoreply",
  "x-autorespond",
  "x-autoresponse",
];

/** Subjects of what comes from nobody and yet says nothing of a mail that failed. */
const saysOtherwise =
  /\b(?:delay(?:ed)?|success(?:ful|fully)?|warning|out of office|auto(?:matic)?[- ]?reply)\b/iu;

/**
 * Why a mail is not a person's own (R55): a vacation note, a delivery report, a read receipt. Null for all others, and that is where
 * doubt goes: a note too many is read past, a person's mail dropped is lost. So none of these counts: `Precedence: bulk` or `list` and
 * `X-Auto-Response-Suppress`, which mail programs and their add-ons put on what people write, and the subject, which people write.
 *
 * Sources: RFC 3834 (Auto-Submitted, the empty return path), RFC 3464 and 8098 (multipart/report), RFC 2076 (Precedence).
 *
 * @param envelopeFrom Of MAIL FROM; empty for `<>`.
 */
export function automaticReason(
  mail: ReadMail,
  envelopeFrom: string,
): string | null {
  if (envelopeFrom === "" || mail.header("return-path").includes("<>"))
    return "empty-return-path";
  if (mail.header("auto-submitted").some(isAutoSubmitted))
    return "auto-submitted";
  if (isReport(mail)) return "report";
  if (answersItself(mail)) return "program-header";
  return isFromMailServer(mail) ? "mail-server" : null;
}

/**
 * Whether a mail says that a notice will never arrive: a delivery report that says "failed" (RFC 3464, 2.3.3; "delayed" does not),
 * Exim's own header, or what came from nobody to the notice's own bounce address and is no vacation note, which goes there, too
 * (RFC 3834, 4). Older mail servers report in words of their own.
 *
 * @param envelopeFrom Of MAIL FROM; empty for `<>`.
 */
export function isBounce(mail: ReadMail, envelopeFrom: string): boolean {
  if (
    /^action\s*:\s*failed\b/imu.test(mail.deliveryStatus) ||
    mail.header("x-failed-recipients").length > 0
  )
    return true;
  if (envelopeFrom !== "" || isReport(mail) || answersItself(mail))
    return false;
  if (saysOtherwise.test(mail.subject)) return false;
  const isNote = mail.header("auto-submitted").some(isAutoSubmitted);
  return isFromMailServer(mail) || !isNote;
}

function isAutoSubmitted(value: string): boolean {
  return /^auto-(?:replied|generated|notified)\b/iu.test(value);
}

function isReport(mail: ReadMail): boolean {
  return mail
    .header("content-type")
    .some((value) => /^multipart\/report\b/iu.test(value));
}

function answersItself(mail: ReadMail): boolean {
  return (
    mail
      .header("precedence")
      .some((value) => /^auto[_-]?reply$/iu.test(value)) ||
    answeringHeaders.some((name) =>
      mail.header(name).some((value) => !/^no$/iu.test(value)),
    )
  );
}

function isFromMailServer(mail: ReadMail): boolean {
  return /^mailer-daemon@/iu.test(mail.from);
}
