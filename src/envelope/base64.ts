import { base64 } from "@scure/base";

/** Bytes as standard base64 with padding, the form of every sealed part in the protocol. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** Reads standard base64 with padding; throws on anything else, so give it only what a schema has checked. */
export function fromBase64(text: string): Uint8Array {
  return base64.decode(text);
}
