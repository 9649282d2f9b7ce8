import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";
import { faultIds } from "../log.ts";
import noticeWords from "../../../locales/en-GB/notices.json";
import { readMail } from "./read-mail.ts";
import { findMailPlace, takeMail, type InboundParts } from "./take-mail.ts";

/** 10 MB: pictures that mail programs attach unasked must not keep the words from coming. */
const mostMailBytes = 10 * 1024 * 1024;

const socketTimeoutMs = 60_000;
const stopWithinMs = 10_000;

/** A listener for mail that an organisation's mail server hands on. */
export type LmtpListener = {
  readonly port: number;
  /** Finishes the mails that are under way, for at most 10 s. */
  stop(): Promise<void>;
};

/**
 * Listens for mail by LMTP (RFC 2033) on the relay's own host, where the mail server reaches it and nobody else should. A mail is answered 250 for
 * a recipient when its words are on disk, 451 when storage is away, so that the mail server keeps it and tries again.
 *
 * @param port 0 takes a free one.
 */
export async function listenForMail(
  parts: InboundParts,
  port: number,
): Promise<LmtpListener> {
  const server = new SMTPServer({
    lmtp: true,
    name: "relay",
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    // RFC 2033, 5 asks for them; the library leaves them out unless told.
    hideENHANCEDSTATUSCODES: false,
    size: mostMailBytes,
    socketTimeout: socketTimeoutMs,
    closeTimeout: stopWithinMs,
    maxClients: 50,
    maxRecipients: 20,
    onRcptTo: ({ address }, _session, answer) => {
      void checkRecipient(parts, address).then(answer);
    },
    onData: (stream, session, answer) => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      const to = rcptTo.map(({ address }) => address);
      void takeForAll(parts, stream, from, to).then(
        (results) => answer(null, results),
        // The connection broke before the mail was whole: nothing of it is kept, and the mail server has it still.
        (fault: unknown) => answer(away(parts, fault)),
      );
    },
  });
  // What a client does wrong is the client's matter; a listener without this would end the relay.
  server.on("error", (fault) => parts.log("reply-refused", faultIds(fault)));
  server.listen(port, parts.config.host);
  await once(server.server, "listening");
  const { port: found } = server.server.address() as AddressInfo;
  return {
    port: found,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function checkRecipient(
  parts: InboundParts,
  address: string,
): Promise<Error | null> {
  try {
    const place = await findMailPlace(parts, address);
    if (place !== undefined) return null;
    parts.log("reply-refused", { status: 550 });
    return refusal(550, noticeWords.refused.nobody);
  } catch (fault) {
    return away(parts, fault);
  }
}

/** One answer for each recipient, as LMTP wants it. */
async function takeForAll(
  parts: InboundParts,
  stream: SMTPServerDataStream,
  from: string,
  to: readonly string[],
): Promise<(Error | string)[]> {
  const raw = await readWhole(stream);
  if (raw === undefined)
    return to.map(() => refusal(552, noticeWords.refused.tooLarge));
  const mail = await readMail(raw);
  if (mail === undefined)
    return to.map(() => refusal(554, noticeWords.refused.unreadable));
  const results: (Error | string)[] = [];
  for (const address of to) {
    try {
      const place = await findMailPlace(parts, address);
      if (place === undefined)
        results.push(refusal(550, noticeWords.refused.nobody));
      else results.push(await takeMail(parts, place, from, mail));
    } catch (fault) {
      results.push(away(parts, fault));
    }
  }
  return results;
}

/** The bytes of a mail; undefined where there are too many. Reads to the end in any case. Throws where the connection breaks. */
async function readWhole(
  stream: SMTPServerDataStream,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= mostMailBytes) chunks.push(chunk);
  }
  return bytes <= mostMailBytes ? Buffer.concat(chunks) : undefined;
}

function away(parts: InboundParts, fault: unknown): Error {
  parts.log("reply-refused", { status: 451, ...faultIds(fault) });
  return refusal(451, noticeWords.refused.later);
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
