import { generateIdentity, identityToRecipient } from "age-encryption";
import { ThreadMessage } from "../../src/domain/casework/thread-message.ts";
import { openJson } from "../../src/envelope/open.ts";
import { relayKeys } from "../../src/relay/keys.ts";
import { deliverByLmtp } from "../support/lmtp-client.ts";
import { plainMail } from "../support/mail-world.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  putVersion,
  reportBody,
  type Ask,
} from "../support/relay-acts.ts";

/** A mail server that hands one person's replies on as fast as they are taken, and each again until it is answered 250. */
export type MailWriter = {
  /** How often a mail was not answered and was handed on again. */
  readonly repeats: () => number;
  /** Answers after which a mail server gives up. */
  readonly refusals: readonly string[];
  /** Ends after the mail that is under way was taken; gives what was sent and what stands in the thread, sorted. */
  finish(): Promise<{ sent: string[]; stored: string[] }>;
};

/** Where the mail goes. The relay's key makes the reply address, which only a notice shows. */
type Place = {
  readonly organisationId: string;
  readonly lmtpPort: number;
  readonly secretKey: Uint8Array;
};

/** Starts it, with a report of its own. */
export async function startMailWriter(
  ask: Ask,
  { organisationId, lmtpPort, secretKey }: Place,
): Promise<MailWriter> {
  const id = newUuid();
  const receipt = newReceipt();
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const body = { ...reportBody(organisationId, receipt), recipient };
  const made = await putVersion(ask, id, 1, receipt, body);
  if (made.status !== 201) throw new Error(await made.text());
  const to = `r.${relayKeys(secretKey).replyKeyOf(id)}@heard.example`;
  const sent: string[] = [];
  const refusals: string[] = [];
  let repeats = 0;
  let isOver = false;

  const untilTaken = async (mail: string): Promise<void> => {
    for (;;) {
      const answers = await deliverByLmtp(lmtpPort, "a@b.example", [to], mail)
        .then(({ recipients, mails }) => mails[0] ?? recipients[0] ?? "")
        .catch(() => "");
      if (answers.startsWith("250")) return;
      if (answers.startsWith("5")) {
        refusals.push(answers);
        return;
      }
      repeats += 1;
      // A dead relay refuses many thousand connections a second.
      await new Promise((resume) => setTimeout(resume, 10));
    }
  };
  const write = async (): Promise<void> => {
    while (!isOver) {
      const text = `Mail ${String(sent.length)}`;
      await untilTaken(plainMail(text));
      sent.push(text);
    }
  };

  const writing = write();
  return {
    repeats: () => repeats,
    refusals,
    finish: async () => {
      isOver = true;
      await writing;
      const answer = await ask("/api/v1/mailbox", { headers: bearer(receipt) });
      const { messages } = (await answer.json()) as {
        messages: { sealed: string }[];
      };
      const stored = await Promise.all(
        messages.map(({ sealed }) => textOf(identity, sealed)),
      );
      return { sent: sent.toSorted(), stored: stored.toSorted() };
    },
  };
}

async function textOf(identity: string, sealed: string): Promise<string> {
  const bytes = Buffer.from(sealed, "base64");
  const opened = await openJson(ThreadMessage, [identity], bytes);
  return opened.is === "open" ? opened.value.text : opened.is;
}
