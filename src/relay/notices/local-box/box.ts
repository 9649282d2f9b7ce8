import type { ComposedMail } from "../compose-notice.ts";
import type { MailWay } from "../mail-way.ts";

const mostMails = 200;

/** A mail in the box. */
export type BoxedMail = ComposedMail & { readonly id: string };

/** Mail that did not leave. It is in memory only: what stays on no disk cannot be found there. */
export type LocalBox = MailWay & {
  /** Newest first. */
  all(): readonly BoxedMail[];
  find(id: string): BoxedMail | undefined;
};

/** Makes an empty box. It keeps the newest 200. */
export function makeLocalBox(): LocalBox {
  let mails: readonly BoxedMail[] = [];
  return {
    send: async (mail) => {
      const id = mail.messageId.slice(1, mail.messageId.indexOf("@"));
      const others = mails.filter((other) => other.id !== id);
      mails = [{ ...mail, id }, ...others].slice(0, mostMails);
      return { is: "sent" };
    },
    close: () => undefined,
    all: () => mails,
    find: (id) => mails.find((mail) => mail.id === id),
  };
}
