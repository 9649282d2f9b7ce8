import { fromBase64, toBase64 } from "../../src/envelope/base64.ts";
import { open } from "../../src/envelope/open.ts";
import { passphraseKeys } from "../../src/envelope/organisation-keys.ts";
import { readReceipt, stretchReceipt } from "../../src/envelope/receipt.ts";
import { receiptKeys } from "../../src/envelope/receipt-keys.ts";
import { seal } from "../../src/envelope/seal.ts";
import { bytesToHex } from "../../src/envelope/hex.ts";
import receipts from "./receipts.json" with { type: "json" };
import sealed from "./sealed.json" with { type: "json" };

/**
 * One thing that must come out the same on every machine. The receipts and passphrases were computed by Debian's `argon2`
 * 20171227, Node's HKDF and `age-keygen`; what opens was sealed by the stock `age` 1.1.1; none of it by the code under test.
 */
export type Vector = {
  readonly title: string;
  readonly expected: unknown;
  readonly run: () => Promise<unknown>;
};

/** Every vector, good and bad. It needs nothing but what Node and browsers share. */
export const vectors: readonly Vector[] = [
  ...receipts.receipts.map(receiptVector),
  ...receipts.passphrases.map(passphraseVector),
  ...receipts.typed.map(({ typed, words }) => ({
    title: `typed as ${JSON.stringify(typed)}, the words are read`,
    expected: { is: "read", words: words.split(" ") },
    run: async () => readReceipt(typed),
  })),
  ...receipts.notTyped.map(({ typed, ...expected }) => ({
    title: `typed as ${JSON.stringify(typed)}, the words are ${expected.is}`,
    expected,
    run: async () => readReceipt(typed),
  })),
  ...sealed.sealed.map(sealedVector),
  ...sealed.refusedRecipients.map(({ name, recipients }) => ({
    title: `nothing is sealed to a recipient that is not for us: ${name}`,
    expected: "refused",
    run: () =>
      seal(recipients, new Uint8Array(3)).then(
        () => "sealed",
        () => "refused",
      ),
  })),
];

function receiptVector(vector: (typeof receipts.receipts)[number]): Vector {
  const { words, salt, stretched, ...keys } = vector;
  return {
    title: `the receipt "${words}" gives mailbox, token, identity and recipient`,
    expected: { stretched, ...keys },
    run: async () => {
      const bytes = await stretchReceipt(words.split(" "), fromBase64(salt));
      return { stretched: bytesToHex(bytes), ...(await receiptKeys(bytes)) };
    },
  };
}

function passphraseVector(
  vector: (typeof receipts.passphrases)[number],
): Vector {
  const { passphrase, salt, proof, identity, recipient } = vector;
  return {
    title: `the passphrase "${passphrase}" gives a proof and an unlocking identity`,
    expected: { proof, unlock: { identity, recipient } },
    run: () => passphraseKeys(passphrase, fromBase64(salt)),
  };
}

function sealedVector(vector: (typeof sealed.sealed)[number]): Vector {
  const { name, identities, is } = vector;
  const clear = "clear" in vector ? vector.clear : undefined;
  return {
    title: `a sealed file is ${is}: ${name}`,
    expected:
      clear === undefined
        ? { is }
        : { is, value: toBase64(new TextEncoder().encode(clear)) },
    run: async () => {
      const opened = await open(identities, fromBase64(vector.sealed));
      return opened.is === "open"
        ? { is: "open", value: toBase64(opened.value) }
        : opened;
    },
  };
}
