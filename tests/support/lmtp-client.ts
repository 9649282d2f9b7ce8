import { connect, type Socket } from "node:net";
import { once } from "node:events";

/** What an LMTP server answered: to each recipient, and after the mail for each that it took. */
export type LmtpAnswers = {
  readonly recipients: readonly string[];
  readonly mails: readonly string[];
};

/**
 * Hands a mail to an LMTP server on loopback as a mail server would (RFC 2033).
 *
 * @param from Empty for `<>`.
 * @param raw With "\n" or "\r\n" between lines.
 */
export async function deliverByLmtp(
  port: number,
  from: string,
  to: readonly string[],
  raw: string | Buffer,
): Promise<LmtpAnswers> {
  const socket = connect(port, "127.0.0.1");
  const read = replyReader(socket);
  const ask = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return read();
  };
  try {
    await read();
    await ask("LHLO mail.example");
    await ask(`MAIL FROM:<${from}>`);
    const recipients: string[] = [];
    for (const address of to)
      recipients.push(await ask(`RCPT TO:<${address}>`));
    const taken = recipients.filter((answer) => answer.startsWith("2"));
    const mails: string[] = [];
    if (taken.length > 0) {
      await ask("DATA");
      socket.write(stuffed(raw));
      for (const _ of taken) mails.push(await read());
    }
    socket.write("QUIT\r\n");
    return { recipients, mails };
  } finally {
    socket.destroy();
  }
}

/** Begins to hand a mail over and hangs up in the middle of it. */
export async function breakOffLmtp(
  port: number,
  to: string,
  raw: string,
): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  const read = replyReader(socket);
  await read();
  for (const line of [
    "LHLO mail.example",
    "MAIL FROM:<a@example.org>",
    `RCPT TO:<${to}>`,
    "DATA",
  ]) {
    socket.write(`${line}\r\n`);
    await read();
  }
  socket.end(raw.replaceAll(/\r?\n/gu, "\r\n"));
  socket.resume();
  await once(socket, "close");
}

function stuffed(raw: string | Buffer): Buffer {
  const text = Buffer.from(raw).toString("latin1");
  const lines = text.replaceAll(/\r?\n/gu, "\r\n").replaceAll(/^\./gmu, "..");
  return Buffer.from(`${lines}\r\n.\r\n`, "latin1");
}

/** Gives one whole answer after the other, the lines of one joined. */
function replyReader(socket: Socket): () => Promise<string> {
  let text = "";
  const closed = new AbortController();
  // A relay that was killed answers nothing more.
  socket.on("close", () => closed.abort());
  socket.on("error", () => closed.abort());
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return async () => {
    const signal = AbortSignal.any([
      AbortSignal.timeout(20_000),
      closed.signal,
    ]);
    for (;;) {
      const answer = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/u.exec(text)?.[0];
      if (answer !== undefined) {
        text = text.slice(answer.length);
        return answer.trim();
      }
      await once(socket, "data", { signal });
    }
  };
}
