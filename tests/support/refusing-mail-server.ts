import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail server that takes nothing until it is told to. */
export type RefusingMailServer = {
  readonly port: number;
  /** How often a recipient was named. */
  tries(): number;
  /** The Message-IDs that came, in order; a refused recipient brings none. */
  messageIds(): readonly string[];
  /** From now on: this code for recipients, or null to take all. */
  answerWith(code: number | null, at?: "recipient" | "mail"): void;
  stop(): Promise<void>;
};

/** Starts it on a free loopback port. */
export async function startRefusingMailServer(
  first: number | null,
): Promise<RefusingMailServer> {
  let code = first;
  let place: "recipient" | "mail" = "recipient";
  let tries = 0;
  const ids: string[] = [];
  const refusal = (): Error | null =>
    code === null
      ? null
      : Object.assign(new Error("not now"), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, answer) => {
      tries += 1;
      answer(place === "recipient" ? refusal() : null);
    },
    onData: (stream, _session, answer) => {
      let raw = "";
      stream.on("data", (chunk: Buffer) => (raw += chunk.toString()));
      stream.on("end", () => {
        ids.push(/^Message-ID: (.*)$/imu.exec(raw)?.[1]?.trim() ?? "");
        answer(place === "mail" ? refusal() : null);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return {
    port: (server.server.address() as AddressInfo).port,
    tries: () => tries,
    messageIds: () => ids,
    answerWith: (next, at = "recipient") => {
      code = next;
      place = at;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
