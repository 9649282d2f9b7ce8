import { base64urlnopad } from "@scure/base";
import { identityToRecipient } from "age-encryption";
import { derive, identityOf } from "./derive.ts";

/** What the stretched secret of a receipt gives: three independent things, and the recipient of the identity. */
export type ReceiptKeys = {
  readonly mailboxId: string;
  readonly token: string;
  readonly identity: string;
  readonly recipient: string;
};

/** What one stretched receipt gives: mailbox id (16 bytes), bearer token (32 bytes), age identity. */
export async function receiptKeys(stretched: Uint8Array): Promise<ReceiptKeys> {
  const [mailbox, token, secret] = await Promise.all([
    derive(stretched, "heard/v1/receipt/mailbox-id", 16),
    derive(stretched, "heard/v1/receipt/token", 32),
    derive(stretched, "heard/v1/receipt/identity", 32),
  ]);
  const identity = identityOf(secret);
  return {
    mailboxId: base64urlnopad.encode(mailbox),
    token: base64urlnopad.encode(token),
    identity,
    recipient: await identityToRecipient(identity),
  };
}
