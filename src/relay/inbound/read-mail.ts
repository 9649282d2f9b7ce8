import PostalMime, { type Attachment, type Email } from "postal-mime";
import { htmlToPlainText } from "./html-to-plain-text.ts";
import { unfoldFlowed } from "./unfold-flowed.ts";

/** An email, read. Nothing of it is trusted. */
export type ReadMail = {
  /** With its angle brackets; empty where it has none. */
  readonly messageId: string;
  readonly writtenAt: Date | null;
  readonly from: string;
  readonly subject: string;
  /** The text with "\n" between lines: the plain part, or else the HTML part as text. */
  readonly text: string;
  /** The HTML part as text; empty where there is none. */
  readonly htmlText: () => string;
  readonly attachments: readonly string[];
  /** All values of a header, by its name in lower case. */
  readonly header: (name: string) => readonly string[];
  /** The machine's part of a delivery report (RFC 3464); empty in other mails. */
  readonly deliveryStatus: string;
};

/** Parts that a person did not attach. */
const notAttached =
  /^(?:application\/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature)|message\/(?:delivery-status|disposition-notification|global-delivery-status)|text\/rfc822-headers)$/u;

/** Reads a raw mail in memory; undefined where it is too broken or too deeply nested to be read. */
export async function readMail(raw: Buffer): Promise<ReadMail | undefined> {
  const prepared = keepFlowed(raw);
  let mail: Email;
  try {
    mail = await PostalMime.parse(prepared.raw, {
      attachmentEncoding: "arraybuffer",
      maxNestingDepth: 50,
    });
  } catch {
    return undefined;
  }
  const plain = clean(mail.text ?? "");
  const unfolded = prepared.isFlowed
    ? unfoldFlowed(plain, prepared.hasDeletedSpaces)
    : plain;
  const htmlText = (): string => clean(htmlToPlainText(mail.html ?? ""));
  return {
    messageId: mail.messageId?.trim() ?? "",
    writtenAt: readDate(mail.date),
    from: mail.from?.address ?? "",
    subject: mail.subject ?? "",
    text: unfolded.trim() === "" ? htmlText() : unfolded,
    htmlText,
    attachments: mail.attachments
      .filter(({ mimeType }) => !notAttached.test(mimeType))
      .map(nameOf),
    header: (name) =>
      mail.headers
        .filter(({ key }) => key === name)
        .map(({ value }) => value.trim()),
    deliveryStatus: mail.attachments
      .filter(({ mimeType }) => mimeType.endsWith("delivery-status"))
      .map(({ content }) => textOf(content))
      .join("\n"),
  };
}

/**
 * Hides `format=flowed` from the parser: it joins lines without a look at their marks of quoting (postal-mime 4.0.0,
 * `decodeFlowedText`), and an answer would become part of the quote above it.
 */
function keepFlowed(raw: Buffer): {
  readonly raw: Buffer;
  readonly isFlowed: boolean;
  readonly hasDeletedSpaces: boolean;
} {
  let isFlowed = false;
  let hasDeletedSpaces = false;
  const text = raw
    .toString("latin1")
    .replaceAll(/^content-type:[^\n]*(?:\n[ \t][^\n]*)*/gimu, (header) =>
      header.replace(/(;\s*)format(\s*=\s*"?flowed"?)/iu, (_, ...found) => {
        isFlowed = true;
        hasDeletedSpaces ||= /;\s*delsp\s*=\s*"?yes/iu.test(header);
        return `${String(found[0])}x-format${String(found[1])}`;
      }),
    );
  return isFlowed
    ? { raw: Buffer.from(text, "latin1"), isFlowed, hasDeletedSpaces }
    : { raw, isFlowed, hasDeletedSpaces };
}

/** One kind of end of line; no NUL or other controls, which no person types and JSON makes six letters of. */
function clean(text: string): string {
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(/[^\P{Cc}\n\t]/gu, "");
}

function readDate(date: string | undefined): Date | null {
  const at = new Date(date ?? "");
  return Number.isNaN(at.getTime()) ? null : at;
}

/** The name that the sender gave, as text on one line; else the type. */
function nameOf({ filename, mimeType }: Attachment): string {
  const name = (filename ?? "").replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return name.trim().slice(0, 300) || mimeType;
}

function textOf(content: Attachment["content"]): string {
  return typeof content === "string"
    ? content
    : Buffer.from(content as Uint8Array).toString("latin1");
}
