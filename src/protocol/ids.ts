import * as v from "valibot";

/** A UUIDv7 in lower case, made on the device (R10). */
export const Uuid = v.pipe(
  v.string(),
  v.regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  ),
);

/** The mailbox id that HKDF draws from the receipt: 16 bytes as base64url without padding. */
export const MailboxId = v.pipe(v.string(), v.regex(/^[\w-]{22}$/u));

/** The bearer token that HKDF draws from the receipt: 32 bytes as base64url without padding. */
export const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/u));

/** An age X25519 recipient. */
export const Recipient = v.pipe(
  v.string(),
  v.regex(/^age1[02-9ac-hj-np-z]{58}$/u),
);

/** The most that one sealed part may have, in bytes after base64 decoding. */
export const maxSealedBytes = 256 * 1024;

/** Sealed bytes (an age v1 file) as standard base64 with padding. */
export const Sealed = v.pipe(
  v.string(),
  v.minLength(4),
  v.maxLength(Math.ceil(maxSealedBytes / 3) * 4),
  v.check(isBase64, "not base64"),
);

/** A moment in UTC, to the millisecond. */
export const Instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  v.check((at) => !Number.isNaN(Date.parse(at)), "not a time"),
);

/** A calendar date. */
export const PlainDate = v.pipe(v.string(), v.isoDate());

/** SHA-256 as 64 hexadecimal digits in lower case. */
export const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

// Browsers, workers and Node have it; the environment of the pure folders only does not know its type.
declare function atob(text: string): string;

/**
 * Decoding is forty times as fast as a pattern over a sealed report. `atob` lets white space and missing padding through
 * (WHATWG Infra, forgiving-base64): then the length is another.
 */
function isBase64(text: string): boolean {
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  try {
    return atob(text).length === (text.length / 4) * 3 - padding;
  } catch {
    return false;
  }
}
