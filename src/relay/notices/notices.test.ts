import { createServer, type Socket } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { onBothRelays } from "../../../tests/support/both-databases.ts";
import {
  startMailCatcher,
  type MailCatcher,
} from "../../../tests/support/mail-catcher.ts";
import {
  byEmail,
  quickTimes,
  startMailWorld,
  type MailWorld,
  type Person,
} from "../../../tests/support/mail-world.ts";
import { startRefusingMailServer } from "../../../tests/support/refusing-mail-server.ts";
import { startInProcess } from "../../../tests/support/relay-in-process.ts";
import { startMail } from "./start-mail.ts";

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function noticeState(world: MailWorld, person: Person): Promise<string> {
  const { messages } = await world.mailbox(person);
  return messages.map(({ notice }) => notice?.state ?? "none").join(" ");
}

async function isNow(
  world: MailWorld,
  person: Person,
  state: string,
): Promise<void> {
  await expect
    .poll(() => noticeState(world, person), { timeout: 10_000 })
    .toBe(state);
}

async function catcher(): Promise<MailCatcher> {
  const made = await startMailCatcher();
  ends.push(() => made.stop());
  return made;
}

onBothRelays("notices", (start) => {
  const begin = async (
    smtpPort: number | null,
    env: Record<string, string> = {},
  ): Promise<MailWorld> => {
    const world = await startMailWorld(start, smtpPort, env);
    ends.push(() => world.stop());
    return world;
  };

  it("R51 R53: a notice is neutral, from an address that can be answered", async () => {
    const server = await catcher();
    const world = await begin(server.port);
    const person = await world.report({ ...byEmail, subject: "Book club" });
    const messageId = await world.answer(person, "The words of the answer");
    const [caught] = await server.untilThereAre(1);
    const raw = caught?.raw ?? "";
    expect(caught?.mail.subject).toBe("Book club");
    expect(caught?.to).toEqual(["ama@example.org"]);
    expect(caught?.envelopeFrom).toBe(await world.bounceAddress(messageId));
    expect(caught?.mail.replyTo?.map(({ address }) => address)).toEqual([
      world.replyAddress(person),
    ]);
    expect(caught?.mail.from?.address).toBe("messages@heard.example");
    expect(raw).not.toMatch(/no-?reply/iu);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/imu);
    expect(raw).not.toMatch(/^X-Mailer/imu);
    const visible = raw.replaceAll("heard.example", "");
    expect(visible).not.toMatch(
      /heard|voices|crime|disab|police|report|organi[sz]ation|answer was|words of/iu,
    );
    await isNow(world, person, "sent");
  });

  it("R51: the answer itself is in it only where the person asked for that, and is gone from the database when it has left", async () => {
    const server = await catcher();
    const world = await begin(server.port);
    const person = await world.report({ ...byEmail, noticeSays: "everything" });
    await world.answer(person, "Dear Ama,\r\n\r\nwe can meet on Friday.");
    const [caught] = await server.untilThereAre(1);
    expect(caught?.mail.subject).toBe("New message");
    expect(caught?.mail.text).toContain(
      "Dear Ama,\n\nwe can meet on Friday.\n",
    );
    expect(caught?.mail.text).toContain("just reply to this email");
    expect(caught?.mail.html).toBeUndefined();
    await isNow(world, person, "sent");
    const rows = await world.relay.context.storage.db
      .selectFrom("notices")
      .select("text")
      .execute();
    expect(rows).toEqual([{ text: null }]);
  });

  it.each([
    ["a line", "Book club\r\nBcc: eve@example.org"],
    ["a line of another script", "Book club\u2028Bcc: eve@example.org"],
    ["a control character", "Book club\u0000\u000bBcc: eve@example.org"],
  ])("R51: %s in the subject adds no header", async (_, subject) => {
    const { composeNotice } = await import("./compose-notice.ts");
    const { mimeFields } = await import("./mime-fields.ts");
    const { default: MailComposer } =
      await import("nodemailer/lib/mail-composer");
    const { silentContactRules } =
      await import("../../domain/report/contact-rules.ts");
    const mail = composeNotice(
      { ...silentContactRules, ...byEmail, subject },
      {
        from: "messages@heard.example",
        replyTo: "r.a@heard.example",
        envelopeFrom: "b.a@heard.example",
        messageId: "<a@heard.example>",
      },
      null,
      new Date(0),
    );
    const raw = await new MailComposer(mimeFields(mail)).compile().build();
    expect(raw.toString()).not.toMatch(/^Bcc/imu);
    expect(raw.toString()).toMatch(
      /^Subject: Book club Bcc: eve@example.org\r$/mu,
    );
  });

  it("R51: who reads Easy Read gets an email in Easy Read, a sentence a line and no picture", async () => {
    const server = await catcher();
    const world = await begin(server.port);
    const easy = await world.report({ ...byEmail, reading: "easy-read" });
    await world.answer(easy);
    await isNow(world, easy, "sent");
    const text = (await server.untilThereAre(1))[0]?.mail.text ?? "";
    expect(text).toContain("To reply, just answer this email.");
    expect(text).not.toContain("[");
  });

  it("R50 R52: without a way that the person allows the notice is held, and both sides see it", async () => {
    const server = await catcher();
    const world = await begin(server.port);
    const never = await world.report({ ...byEmail, never: ["email"] });
    const appOnly = await world.report({ ways: ["app"] });
    await world.answer(never);
    await world.answer(appOnly);
    await isNow(world, never, "held");
    await isNow(world, appOnly, "held");
    expect(server.mails).toEqual([]);
  });

  it("R52: without a mail server every notice is held", async () => {
    const world = await begin(null);
    const person = await world.report();
    await world.answer(person, "words");
    await isNow(world, person, "held");
    const ready = (await (await world.relay.ask("/readyz")).json()) as {
      notices: string;
    };
    expect(ready.notices).toBe("cannot leave");
  });

  it("R52: a notice that no mail server could take goes when there is one, with the answer's words", async () => {
    const world = await begin(null);
    const person = await world.report({ ...byEmail, noticeSays: "everything" });
    await world.answer(person, "We can meet on Friday.");
    await isNow(world, person, "held");
    await world.mail.stop();
    const server = await catcher();
    world.relay.setClock("2026-11-20T11:00:01.000Z");
    const { context } = world.relay;
    const smtpUrl = `smtp://127.0.0.1:${String(server.port)}`;
    const config = { ...context.config, smtpUrl };
    const other = await startMail({ ...context, config }, quickTimes);
    ends.push(() => other.stop());
    const [caught] = await server.untilThereAre(1);
    expect(caught?.mail.text).toContain("We can meet on Friday.");
    await isNow(world, person, "sent");
  });

  it("R52: what this relay cannot send waits five days with its words, no longer; what the person's rules hold ends at once", async () => {
    const world = await begin(null);
    const held = await world.report({ ...byEmail, noticeSays: "everything" });
    const never = await world.report({ ...byEmail, never: ["email"] });
    await world.answer(held, "words");
    await world.answer(never, "words");
    await isNow(world, held, "held");
    await isNow(world, never, "held");
    const { db } = world.relay.context.storage;
    const jobs = () => db.selectFrom("jobs").select("run_at").execute();
    const texts = async () => {
      const rows = await db.selectFrom("notices").select("text").execute();
      return rows.filter(({ text }) => text !== null).length;
    };
    expect(await jobs()).toEqual([{ run_at: "2026-11-20T11:00:00.000Z" }]);
    expect(await texts()).toBe(1);
    world.relay.setClock("2026-11-25T10:00:01.000Z");
    await expect.poll(jobs).toEqual([]);
    expect(await texts()).toBe(0);
    expect(await noticeState(world, held)).toBe("held");
  });

  it("R50: a notice waits for the times that the person gave", async () => {
    const server = await catcher();
    const world = await begin(server.port);
    const person = await world.report({ ...byEmail, notBefore: "11:30" });
    await world.answer(person);
    const runAt = async (): Promise<string | undefined> => {
      const job = await world.relay.context.storage.db
        .selectFrom("jobs")
        .select("run_at")
        .executeTakeFirst();
      return job?.run_at;
    };
    await expect.poll(runAt).toBe("2026-11-20T11:30:00.000Z");
    expect(server.mails).toEqual([]);
    world.relay.setClock("2026-11-20T11:30:00.000Z");
    await server.untilThereAre(1);
    await isNow(world, person, "sent");
  });

  it("R52: a lasting no to the address makes it bounced", async () => {
    const server = await startRefusingMailServer(550);
    ends.push(() => server.stop());
    const world = await begin(server.port);
    const person = await world.report();
    await world.answer(person, "words");
    await isNow(world, person, "bounced");
    expect(server.tries()).toBe(1);
    expect(world.relay.log()).not.toContain("ama@example.org");
  });

  it("R58: a passing no is tried again later, with the same Message-ID", async () => {
    const server = await startRefusingMailServer(451);
    server.answerWith(451, "mail");
    ends.push(() => server.stop());
    const world = await begin(server.port);
    const person = await world.report();
    await world.answer(person);
    await expect.poll(() => server.messageIds().length).toBe(1);
    // The clock must not go on before the relay has noted the no.
    const attempts = async () => {
      const { db } = world.relay.context.storage;
      const jobs = await db.selectFrom("jobs").select("attempts").execute();
      return jobs.map((job) => job.attempts);
    };
    await expect.poll(attempts).toEqual([1]);
    expect(await noticeState(world, person)).toBe("queued");
    server.answerWith(null);
    world.relay.setClock("2026-11-20T10:00:16.000Z");
    await isNow(world, person, "sent");
    const [first, second] = server.messageIds();
    expect(second).toBe(first);
    expect(first).toMatch(/^<[0-9a-f]{32}@heard\.example>$/u);
  });

  it("R52: a mail server that says no for five days makes it bounced", async () => {
    const server = await startRefusingMailServer(451);
    ends.push(() => server.stop());
    const world = await begin(server.port);
    const person = await world.report();
    await world.answer(person);
    await expect.poll(() => server.tries()).toBe(1);
    world.relay.setClock("2026-11-25T10:00:01.000Z");
    await isNow(world, person, "bounced");
  });

  it("F11 R58: what a relay held that died while sending is taken over when the lease ends, not before", async () => {
    const hanging = await hangingServer();
    const world = await begin(hanging.port);
    const person = await world.report();
    await world.answer(person);
    await hanging.untilAsked();
    // From here on it takes nothing and finishes nothing, as if it were dead.
    const stopped = world.mail.stop();
    const server = await catcher();
    const other = await startMail(
      {
        ...world.relay.context,
        config: {
          ...world.relay.context.config,
          smtpUrl: `smtp://127.0.0.1:${String(server.port)}`,
        },
      },
      quickTimes,
    );
    ends.push(() => other.stop());
    world.relay.setClock("2026-11-20T10:02:59.000Z");
    // Another notice goes through the other relay, so that it is known to have looked.
    const second = await world.report();
    await world.answer(second);
    await server.untilThereAre(1);
    expect(await noticeState(world, person)).toBe("queued");
    world.relay.setClock("2026-11-20T10:03:01.000Z");
    await isNow(world, person, "sent");
    expect(server.mails.length).toBe(2);
    hanging.hangUp();
    await stopped;
    expect(await noticeState(world, person)).toBe("sent");
    expect(server.mails.length).toBe(2);
  });
});

it("R58: two relays on one database send each of 25 notices once", async (test) => {
  const { hasPostgres } = await import("../../../tests/support/postgres.ts");
  // SQLite has one relay: a file is on one machine.
  test.skip(!hasPostgres(), "skipped: no PostgreSQL");
  const { runPostgres } =
    await import("../../../tests/support/run-postgres.ts");
  const { inject } = await import("vitest");
  const postgres = await runPostgres(inject("runDirectory"));
  const server = await catcher();
  const shared = {
    DATABASE_URL: await postgres.newDatabase(),
    HEARD_SECRET_KEY: Buffer.alloc(32, 7).toString("base64"),
  };
  const world = await startMailWorld(
    (env = {}) => startInProcess({ ...shared, ...env }),
    server.port,
  );
  ends.push(() => world.stop());
  const other = await startInProcess({
    ...shared,
    MAIL_FROM: "messages@heard.example",
    SMTP_URL: `smtp://127.0.0.1:${String(server.port)}`,
  });
  const otherMail = await startMail(other.context, quickTimes);
  ends.push(() => other.stop());
  ends.push(() => otherMail.stop());
  const people: Person[] = [];
  for (let count = 0; count < 25; count += 1)
    people.push(
      await world.report({
        ...byEmail,
        email: `p${String(count)}@example.org`,
      }),
    );
  await Promise.all(people.map((person) => world.answer(person)));
  await server.untilThereAre(25);
  for (const person of people) await isNow(world, person, "sent");
  const recipients = server.mails.flatMap(({ to }) => to);
  expect(new Set(recipients).size).toBe(25);
  expect(recipients.length).toBe(25);
  expect(other.log()).toContain("notice-sent");
  expect(world.relay.log()).toContain("notice-sent");
}, 60_000);

/** A mail server that takes a connection and never says a word. */
async function hangingServer(): Promise<{
  port: number;
  untilAsked(): Promise<unknown>;
  hangUp(): void;
}> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const hangUp = (): void => sockets.forEach((socket) => socket.destroy());
  ends.push(async () => {
    hangUp();
    server.close();
  });
  const asked = once(server, "connection");
  return {
    port: (server.address() as AddressInfo).port,
    untilAsked: () => asked,
    hangUp,
  };
}
