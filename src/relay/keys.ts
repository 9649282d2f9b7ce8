import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto";

/** What something is encrypted for. A value of one purpose cannot be read as another's. */
type Purpose = "contact" | "notice" | "email" | "key-check";

/** What the relay does with its own key, which is never in the database (security.md, Relay). */
export type RelayKeys = {
  /** AES-256-GCM: nonce, ciphertext, tag. `about` is the id of what it belongs to, so that values cannot be swapped. */
  encrypt(purpose: Purpose, about: string, clear: string): Buffer;
  /** Throws where the value was altered, swapped, or encrypted under another key. */
  decrypt(purpose: Purpose, about: string, sealed: Uint8Array): string;
  /** A value to find something by that a copied database does not give away; base64url. */
  blind(purpose: string, value: string): string;
  /**
   * The local part of a report's reply address: 26 letters and digits. It is the id under AES (one block), so that it needs no
   * table, says nothing, and cannot be guessed: one in 2^128 of all keys is that of a given report.
   */
  replyKeyOf(reportId: string): string;
  /** The id that a reply key stands for; null where it has not the form of one. Whether such a report exists is another matter. */
  reportOfReplyKey(key: string): string | null;
};

const nonceBytes = 12;
const tagBytes = 16;

/** Builds the relay's keys from its 32 secret bytes by HKDF-SHA-256, one for each purpose. */
export function relayKeys(secret: Uint8Array): RelayKeys {
  const subkeys = new Map<string, Buffer>();
  const subkey = (use: string): Buffer => {
    const known = subkeys.get(use);
    if (known !== undefined) return known;
    const info = `heard/v1/relay/${use}`;
    const made = Buffer.from(
      hkdfSync("sha256", secret, Buffer.alloc(32), info, 32),
    );
    subkeys.set(use, made);
    return made;
  };
  return {
    encrypt: (purpose, about, clear) => {
      const nonce = randomBytes(nonceBytes);
      const key = subkey(`encrypt/${purpose}`);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      cipher.setAAD(Buffer.from(about));
      const body = cipher.update(clear, "utf8");
      return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
    },
    decrypt: (purpose, about, sealed) => {
      const key = subkey(`encrypt/${purpose}`);
      const decipher = createDecipheriv(
        "aes-256-gcm",
        key,
        sealed.subarray(0, nonceBytes),
      );
      decipher.setAAD(Buffer.from(about));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      const body = decipher.update(sealed.subarray(nonceBytes, -tagBytes));
      return Buffer.concat([body, decipher.final()]).toString("utf8");
    },
    blind: (purpose, value) =>
      createHmac("sha256", subkey(`blind/${purpose}`))
        .update(value)
        .digest("base64url"),
    replyKeyOf: (reportId) =>
      toBase32(oneBlock(createCipheriv, subkey("reply"), uuidBytes(reportId))),
    reportOfReplyKey: (key) => {
      const bytes = fromBase32(key);
      if (bytes === null) return null;
      return uuidText(oneBlock(createDecipheriv, subkey("reply"), bytes));
    },
  };
}

/** SHA-256 as base64url: what the relay keeps of tokens, cookies, codes and proofs. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

function oneBlock(
  make: typeof createCipheriv | typeof createDecipheriv,
  key: Buffer,
  block: Buffer,
): Buffer {
  const cipher = make("aes-256-ecb", key, null);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]);
}

function uuidBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll("-", ""), "hex");
}

function uuidText(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  const parts = [0, 8, 12, 16, 20].map((start, index, starts) =>
    hex.slice(start, starts[index + 1]),
  );
  return parts.join("-");
}

// RFC 4648 base32 in lower case: mail addresses may change case on their way.
const letters = "abcdefghijklmnopqrstuvwxyz234567";
const blockLetters = 26;

function toBase32(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString("hex")}`) << 2n;
  let text = "";
  for (let count = 0; count < blockLetters; count += 1) {
    text = `${letters[Number(bits & 31n)] ?? ""}${text}`;
    bits >>= 5n;
  }
  return text;
}

function fromBase32(text: string): Buffer | null {
  const lower = text.toLowerCase();
  if (!/^[a-z2-7]{26}$/u.test(lower)) return null;
  let bits = 0n;
  for (const letter of lower)
    bits = (bits << 5n) | BigInt(letters.indexOf(letter));
  if ((bits & 3n) !== 0n) return null;
  return Buffer.from((bits >> 2n).toString(16).padStart(32, "0"), "hex");
}
