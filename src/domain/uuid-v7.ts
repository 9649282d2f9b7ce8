/** How many random bytes one id takes. */
export const uuidRandomBytes = 10;

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of time and 74 bits of random, so that ids made on devices that never met do not meet.
 *
 * @param nowMs The device's clock; a wrong one gives an id that sorts wrongly and is unique all the same.
 * @param random {@link uuidRandomBytes} bytes from a cryptographic source.
 */
export function makeUuid(nowMs: number, random: Uint8Array): string {
  if (random.length !== uuidRandomBytes) throw new Error("10 bytes make an id");
  const time = Math.max(0, Math.trunc(nowMs)).toString(16).padStart(12, "0");
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, "0"));
  const rest = hex.join("");
  const variant = "89ab"[Number.parseInt(rest.slice(3, 4), 16) % 4] ?? "8";
  return [
    time.slice(-12, -4),
    time.slice(-4),
    `7${rest.slice(0, 3)}`,
    `${variant}${rest.slice(4, 7)}`,
    rest.slice(7, 19),
  ].join("-");
}
