import type { ComposedMail } from "./compose-notice.ts";

/**
 * sent: a mail server has taken it. refused: it never will, for this address. later: nothing is known; try again.
 * `code` names why, without words of the server, which can quote the address.
 */
export type SendOutcome =
  | { readonly is: "sent" }
  | { readonly is: "refused" | "later"; readonly code: string };

/** How mail leaves the relay, or stays in its local box. */
export type MailWay = {
  send(mail: ComposedMail): Promise<SendOutcome>;
  close(): void;
};
