import { createTransport, type NodemailerError } from "nodemailer";
import { mimeFields } from "./mime-fields.ts";
import type { MailWay, SendOutcome } from "./mail-way.ts";

const connectionTimeoutMs = 20_000;
const socketTimeoutMs = 30_000;

/** The longest that one try may take: well under the lease of its job, so that no other relay tries while this one still might. */
const sendWithinMs = 90_000;

/**
 * Sends by a mail server.
 *
 * @param url `smtp://user:password@host:587`, `smtps://...`; STARTTLS is used where the server offers it, and demanded with
 * `?requireTLS=true`.
 */
export function smtpWay(url: string): MailWay {
  const transport = createTransport({
    url,
    connectionTimeout: connectionTimeoutMs,
    greetingTimeout: connectionTimeoutMs,
    socketTimeout: socketTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: (mail) =>
      transport
        .sendMail({
          ...mimeFields(mail),
          signal: AbortSignal.timeout(sendWithinMs),
        })
        .then(
          (): SendOutcome => ({ is: "sent" }),
          (fault: NodemailerError) => outcomeOf(fault),
        ),
    close: () => transport.close(),
  };
}

/**
 * Only a lasting no to the recipient or to the mail itself is the address's fault. A no to the sender or to the password is a wrong
 * setting of the relay: it is put right one day, and the notice then goes.
 */
function outcomeOf(fault: NodemailerError): SendOutcome {
  const code = fault.responseCode?.toString() ?? fault.code ?? "unknown";
  const isAboutThisMail =
    fault.command === "RCPT TO" || fault.command === "DATA";
  const isForGood = fault.permanent === true && isAboutThisMail;
  return { is: isForGood ? "refused" : "later", code };
}
