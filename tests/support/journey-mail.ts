import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";
import type { CaughtMail } from "./mail-catcher.ts";

/** The person's own words above what their mail program quotes, as it would leave their outbox: the same bytes each time. */
export async function replyTo(
  { mail }: CaughtMail,
  from: string,
  words: string,
): Promise<Buffer> {
  const quoted = (mail.text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  const sender = mail.from?.address ?? "";
  return new MailComposer({
    from,
    to: mail.replyTo?.[0]?.address ?? "",
    subject: `Re: ${mail.subject ?? ""}`,
    messageId: "<one-reply@phone.example>",
    inReplyTo: mail.messageId,
    references: mail.messageId,
    // Whole seconds stand in a mail. Nobody replies within the second in which they were written to, but a test does.
    date: new Date(Date.now() + 1000),
    text: `${words}\n\nOn Fri, 20 Nov 2026 at 10:02, <${sender}> wrote:\n\n${quoted}\n`,
  })
    .compile()
    .build();
}

/** Hands a mail to the relay as the mail server of an organisation does: by LMTP, over a socket. */
export async function deliver(
  lmtpPort: number,
  envelope: { readonly from: string; readonly to: string },
  raw: Buffer,
): Promise<void> {
  const server = createTransport({
    lmtp: true,
    host: "127.0.0.1",
    port: lmtpPort,
    ignoreTLS: true,
  } as Parameters<typeof createTransport>[0]);
  try {
    await server.sendMail({ envelope, raw });
  } finally {
    server.close();
  }
}
