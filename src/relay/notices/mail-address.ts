import type { RelayKeys } from "../keys.ts";

/** The domain of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** The report's own reply address (R53). */
export function replyAddress(
  keys: RelayKeys,
  mailFrom: string,
  reportId: string,
): string {
  return `r.${keys.replyKeyOf(reportId)}@${domainOf(mailFrom)}`;
}

/** What stands in the bounce address of one notice; the database keeps it only blinded. */
export function bounceKey(keys: RelayKeys, messageId: string): string {
  return hexOf(keys.blind("bounce-key", messageId));
}

/** The envelope sender of one notice: what cannot be delivered comes back to it, and is known by it (R55). */
export function bounceAddress(
  keys: RelayKeys,
  mailFrom: string,
  messageId: string,
): string {
  return `b.${bounceKey(keys, messageId)}@${domainOf(mailFrom)}`;
}

/** The Message-ID of a notice, the same over all tries (R58). It says nothing of the report. */
export function messageIdHeader(
  keys: RelayKeys,
  mailFrom: string,
  messageId: string,
): string {
  return `<${hexOf(keys.blind("message-id", messageId))}@${domainOf(mailFrom)}>`;
}

/** An address that mail came to. */
export type OwnAddress =
  | { readonly is: "reply"; readonly reportId: string }
  | { readonly is: "bounce"; readonly keyHash: string };

/** Reads an address of ours; null where it is none. Case does not matter: mail servers may change it. */
export function readOwnAddress(
  keys: RelayKeys,
  mailFrom: string,
  address: string,
): OwnAddress | null {
  if (domainOf(address) !== domainOf(mailFrom)) return null;
  const local = address.slice(0, address.lastIndexOf("@")).toLowerCase();
  const [, kind, key = ""] = /^([rb])\.([a-z0-9]{26,32})$/u.exec(local) ?? [];
  if (kind === "b") return { is: "bounce", keyHash: keys.blind("bounce", key) };
  const reportId = kind === "r" ? keys.reportOfReplyKey(key) : null;
  return reportId === null ? null : { is: "reply", reportId };
}

/** 128 bits of a blinded value, in letters that survive a change of case. */
function hexOf(blinded: string): string {
  return Buffer.from(blinded, "base64url").toString("hex").slice(0, 32);
}
