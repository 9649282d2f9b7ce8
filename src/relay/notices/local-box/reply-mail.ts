import MailComposer from "nodemailer/lib/mail-composer";
import type { BoxedMail } from "./box.ts";

/**
 * The raw mail that a mail program would make of a reply: with its Message-ID, its date, and what it answers quoted below.
 *
 * @param words What the person writes.
 */
export async function replyMail(
  mail: BoxedMail,
  words: string,
  at: Date,
): Promise<Buffer> {
  const quote = mail.text
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd());
  const day = mail.at.toUTCString();
  const composer = new MailComposer({
    from: { name: "", address: mail.to },
    to: { name: "", address: mail.replyTo },
    subject: `Re: ${mail.subject}`,
    inReplyTo: mail.messageId,
    references: [mail.messageId],
    date: at,
    text: [words, "", `On ${day}, <${mail.from}> wrote:`, ...quote, ""].join(
      "\n",
    ),
  });
  return composer.compile().build();
}
