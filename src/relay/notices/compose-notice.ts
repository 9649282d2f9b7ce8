import type { ContactRules } from "../../domain/report/contact-rules.ts";
import easyNoticeWords from "../../../easy-read/en-GB/notices.json";
import noticeWords from "../../../locales/en-GB/notices.json";

/** An email before it is made into MIME. Every value is one line but the text. */
export type ComposedMail = {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly envelopeFrom: string;
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets. */
  readonly messageId: string;
  readonly at: Date;
};

/** The addresses of one notice. */
export type NoticeAddresses = Pick<
  ComposedMail,
  "from" | "replyTo" | "envelopeFrom" | "messageId"
>;

/**
 * Writes a notice (R51): nothing in it says what Heard is for, who wrote, or about what, unless the person asked for the answer
 * itself. Plain sentences and empty lines only, so that a screen reader reads nothing but words.
 *
 * @param answer The answer's text where the person asked for it, else null.
 */
export function composeNotice(
  rules: ContactRules,
  addresses: NoticeAddresses,
  answer: string | null,
  at: Date,
): ComposedMail {
  const email = emailWords(rules);
  const says =
    rules.noticeSays === "everything" && answer !== null
      ? [answer.replaceAll(/\r\n?/gu, "\n").trim(), email.answer, email.files]
      : [email.hello, email.news, email.answer, email.read, email.files];
  return {
    ...addresses,
    to: rules.email,
    subject: oneLine(rules.subject) || email.subject,
    text: `${says.join("\n\n")}\n`,
    at,
  };
}

/** Easy Read has a sentence on each line, and no pictures in an email: one that fetched them would tell that it was opened. */
function emailWords(rules: ContactRules): typeof noticeWords.email {
  if (rules.reading !== "easy-read") return noticeWords.email;
  const words = Object.entries(easyNoticeWords.email).map(([key, text]) => [
    key,
    text.replaceAll(/^\[[a-z0-9-]+\] ?/gmu, "").replaceAll("**", ""),
  ]);
  return Object.fromEntries(words) as typeof noticeWords.email;
}

/** Text that can stand in a header: no end of a line in any script, no control character. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 200);
}
