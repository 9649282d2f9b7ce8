import type { SendMailOptions } from "nodemailer";
import type { ComposedMail } from "./compose-notice.ts";

/**
 * A mail as nodemailer takes it. The two extra headers ask programs that answer by themselves not to (RFC 3834, 5.1:
 * "auto-generated" is mail that no person sends by hand; Exchange reads the second, MS-OXCMAIL 2.2.3.2.14). People can answer all
 * the same.
 */
export function mimeFields(mail: ComposedMail): SendMailOptions {
  return {
    from: { name: "", address: mail.from },
    to: { name: "", address: mail.to },
    replyTo: { name: "", address: mail.replyTo },
    envelope: { from: mail.envelopeFrom, to: [mail.to] },
    subject: mail.subject,
    text: mail.text,
    textEncoding: "quoted-printable",
    messageId: mail.messageId,
    date: mail.at,
    xMailer: false,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
  };
}
