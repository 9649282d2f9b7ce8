import { randomBytes } from "node:crypto";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { ThreadMessage } from "../../src/domain/casework/thread-message.ts";
import type { ContactRules } from "../../src/domain/report/contact-rules.ts";
import { openJson } from "../../src/envelope/open.ts";
import type { Mailbox } from "../../src/protocol/mailbox.ts";
import { startMail, type Mail } from "../../src/relay/notices/start-mail.ts";
import {
  bearer,
  newReceipt,
  newUuid,
  origin,
  putVersion,
  reportBody,
  setUp,
  setUpBody,
  someSealed,
  withJson,
  type TestReceipt,
} from "./relay-acts.ts";
import type { InProcessRelay } from "./relay-in-process.ts";

const mailFrom = "messages@heard.example";

/** What a report's person asks for unless a test says otherwise: email. */
export const byEmail: Partial<ContactRules> = {
  ways: ["email"],
  email: "ama@example.org",
};

export type Person = {
  readonly reportId: string;
  readonly receipt: TestReceipt;
};

/** A relay with mail in and out, an organisation, and keys that open what is sealed to it. */
export type MailWorld = {
  readonly relay: InProcessRelay;
  readonly mail: Mail;
  report(contact?: Partial<ContactRules>): Promise<Person>;
  /** Writes an answer; gives its message id. */
  answer(person: Person, text?: string | null): Promise<string>;
  mailbox(person: Person): Promise<Mailbox>;
  /** The thread as the person reads it, opened with the receipt's identity, and checked against the organisation's. */
  thread(person: Person): Promise<ThreadMessage[]>;
  replyAddress(person: Person): string;
  bounceAddress(messageId: string): Promise<string>;
  stop(): Promise<void>;
};

type Start = (
  env?: Readonly<Record<string, string>>,
) => Promise<InProcessRelay>;

/** What a relay of these tests is told besides its database. */
function mailEnv(smtpPort: number | null): Record<string, string> {
  return {
    MAIL_FROM: mailFrom,
    INBOUND_LMTP_PORT: "0",
    ...(smtpPort !== null && {
      SMTP_URL: `smtp://127.0.0.1:${String(smtpPort)}`,
    }),
  };
}

export const quickTimes = { pollMs: 20, leaseMs: 180_000 };

/** Starts it all. Without a port of a mail server no notice can leave. */
export async function startMailWorld(
  start: Start,
  smtpPort: number | null,
  env: Readonly<Record<string, string>> = {},
): Promise<MailWorld> {
  const relay = await start({ ...mailEnv(smtpPort), ...env });
  const mail = await startMail(relay.context, quickTimes);
  const organisation = await newKeys();
  const receiptKeys = await newKeys();
  const body = setUpBody();
  const { organisationId, cookie } = await setUp(relay.ask, {
    ...body,
    organisation: { ...body.organisation, recipient: organisation.recipient },
  });
  const mailbox = async ({ receipt }: Person): Promise<Mailbox> => {
    const found = await relay.ask("/api/v1/mailbox", {
      headers: bearer(receipt),
    });
    return (await found.json()) as Mailbox;
  };
  return {
    relay,
    mail,
    mailbox,
    report: (contact = byEmail) =>
      putPerson(relay, organisationId, receiptKeys.recipient, contact),
    answer: (person, text = null) => putAnswer(relay, cookie, person, text),
    thread: async (person) => {
      const { messages } = await mailbox(person);
      const fromPerson = messages.filter(({ from }) => from === "reporter");
      return Promise.all(
        fromPerson.map(({ sealed }) =>
          openForBoth(
            [organisation.identity, receiptKeys.identity],
            Buffer.from(sealed, "base64"),
          ),
        ),
      );
    },
    replyAddress: ({ reportId }) =>
      `r.${relay.context.keys.replyKeyOf(reportId)}@heard.example`,
    bounceAddress: async (messageId) => {
      const blinded = relay.context.keys.blind("bounce-key", messageId);
      const key = Buffer.from(blinded, "base64url").toString("hex");
      return `b.${key.slice(0, 32)}@heard.example`;
    },
    stop: async () => {
      await mail.stop();
      await relay.stop();
    },
  };
}

async function newKeys(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

async function putPerson(
  relay: InProcessRelay,
  organisationId: string,
  recipient: string,
  contact: Partial<ContactRules>,
): Promise<Person> {
  const receipt = newReceipt();
  const reportId = newUuid();
  const body = {
    ...reportBody(organisationId, receipt, contact),
    recipient,
  };
  const answer = await putVersion(relay.ask, reportId, 1, receipt, body);
  if (answer.status !== 201) throw new Error(await answer.text());
  return { reportId, receipt };
}

async function putAnswer(
  relay: InProcessRelay,
  cookie: string,
  { reportId }: Person,
  noticeText: string | null,
): Promise<string> {
  const id = newUuid();
  const body = {
    reportId,
    claimedAt: "2026-11-20T10:00:00.000Z",
    sealed: someSealed(),
    noticeText,
  };
  const answer = await relay.ask(
    `/api/v1/casework/messages/${id}`,
    withJson("PUT", body, { cookie, origin }),
  );
  if (answer.status !== 201) throw new Error(await answer.text());
  return id;
}

async function openForBoth(
  identities: readonly string[],
  sealed: Buffer,
): Promise<ThreadMessage> {
  const opened = await Promise.all(
    identities.map((identity) => openJson(ThreadMessage, [identity], sealed)),
  );
  for (const each of opened)
    if (each.is !== "open") throw new Error(`a reply is ${each.is}`);
  const [first] = opened;
  if (first?.is !== "open") throw new Error("a reply does not open");
  return first.value;
}

/** A plain mail with some headers. */
export function plainMail(
  text: string,
  headers: Readonly<Record<string, string>> = {},
): string {
  const all = {
    From: "ama@example.org",
    Date: "Fri, 20 Nov 2026 10:00:00 +0000",
    "Message-ID": `<${randomBytes(8).toString("hex")}@example.org>`,
    Subject: "Re: Book club",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value}`);
  return `${lines.join("\n")}\n\n${text}\n`;
}
