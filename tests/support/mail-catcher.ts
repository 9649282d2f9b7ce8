import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** One mail as a mail server took it. */
export type CaughtMail = {
  readonly envelopeFrom: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: Email;
};

/** A mail server on loopback that keeps what it is sent. */
export type MailCatcher = {
  readonly port: number;
  readonly mails: readonly CaughtMail[];
  /** Waits until there are `count` mails, for at most 30 s. */
  untilThereAre(count: number): Promise<readonly CaughtMail[]>;
  stop(): Promise<void>;
};

/** Starts a real SMTP server on a free loopback port. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const wake = new EventTarget();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks);
        const from = session.envelope.mailFrom;
        void PostalMime.parse(raw).then((mail) => {
          mails.push({
            envelopeFrom: from === false ? "" : from.address,
            to: session.envelope.rcptTo.map((to) => to.address),
            raw: raw.toString(),
            mail,
          });
          wake.dispatchEvent(new Event("mail"));
          done();
        }, done);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    untilThereAre: async (count) => {
      const signal = AbortSignal.timeout(30_000);
      while (mails.length < count) await once(wake, "mail", { signal });
      return mails;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
