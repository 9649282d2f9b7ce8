import { afterEach, expect, it } from "vitest";
import { onBothRelays } from "../../../tests/support/both-databases.ts";
import { filesUnder } from "../../../tests/support/files-under.ts";
import {
  breakOffLmtp,
  deliverByLmtp,
} from "../../../tests/support/lmtp-client.ts";
import { startMailCatcher } from "../../../tests/support/mail-catcher.ts";
import {
  byEmail,
  plainMail,
  startMailWorld,
  type MailWorld,
  type Person,
} from "../../../tests/support/mail-world.ts";
import { tellings } from "../../../tests/support/quoted-mails.ts";

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function deliver(
  world: MailWorld,
  to: string,
  raw: string,
  from = "ama@example.org",
): Promise<string> {
  const { recipients, mails } = await deliverByLmtp(
    world.mail.lmtpPort ?? 0,
    from,
    [to],
    raw,
  );
  return mails[0] ?? recipients[0] ?? "";
}

async function texts(world: MailWorld, person: Person): Promise<string[]> {
  return (await world.thread(person)).map(({ text }) => text);
}

onBothRelays("replies", (start) => {
  const begin = async (smtpPort: number | null = null): Promise<MailWorld> => {
    const world = await startMailWorld(start, smtpPort);
    ends.push(() => world.stop());
    return world;
  };

  it("R54: a reply to a real notice stands in the thread, word for word, sealed to both, and nowhere in clear", async () => {
    const catcher = await startMailCatcher();
    ends.push(() => catcher.stop());
    const world = await begin(catcher.port);
    const person = await world.report({ ...byEmail, noticeSays: "everything" });
    const answer = "Could you tell us more about the person on the bus?";
    await world.answer(person, answer);
    const [notice] = await catcher.untilThereAre(1);
    const to = notice?.mail.replyTo?.[0]?.address ?? "";
    for (const telling of tellings) {
      const text = `${telling}\n\n________________________________\nFrom: messages@heard.example <messages@heard.example>\nSent: 20 November 2026 10:00\nTo: ama@example.org\nSubject: New message\n\n${notice?.mail.text ?? ""}`;
      expect(await deliver(world, to, plainMail(text))).toMatch(/^250 /u);
    }
    expect(await texts(world, person)).toEqual(tellings);
    const { storage } = world.relay.context;
    const known = await storage.db
      .selectFrom("notice_pieces")
      .selectAll()
      .execute();
    const onDisk = [
      world.relay.log(),
      JSON.stringify(known),
      ...filesUnder(world.relay.dataDir),
    ].join("\n");
    const lines = [...tellings, answer].flatMap((telling) =>
      telling.split("\n"),
    );
    for (const line of lines.filter((each) => each !== ""))
      expect(onDisk).not.toContain(line);
    expect(onDisk).not.toContain("ama@example.org");
  }, 60_000);

  it("R54: what the person wrote begins their wait anew", async () => {
    const world = await begin();
    const person = await world.report();
    await world.answer(person);
    expect(await world.mailbox(person)).toMatchObject({
      state: "answered",
      promisedOn: null,
    });
    await deliver(world, world.replyAddress(person), plainMail("Yes."));
    expect(await world.mailbox(person)).toMatchObject({
      state: "opened",
      promisedOn: "2026-11-25",
    });
  });

  it("F15 R54: the same mail twice makes one message, whichever relay or connection brings it", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    const once = plainMail("Only once.", { "Message-ID": "<1@example.org>" });
    const without = plainMail("No id.", { "Message-ID": "" });
    const answers = await Promise.all(
      [once, once, without, `Received: by x\n${without}`].map((raw) =>
        deliver(world, to.toUpperCase(), raw),
      ),
    );
    for (const answer of answers) expect(answer).toMatch(/^250 /u);
    expect((await texts(world, person)).toSorted()).toEqual([
      "No id.",
      "Only once.",
    ]);
  });

  it("R54: other words under a Message-ID that came before are another reply", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    const same = { "Message-ID": "<same@example.org>" };
    for (const text of ["The first.", "The second.", "The first."])
      expect(await deliver(world, to, plainMail(text, same))).toMatch(/^250 /u);
    expect((await texts(world, person)).toSorted()).toEqual([
      "The first.",
      "The second.",
    ]);
  });

  it("F15 R57: replies that come out of order stand as they were written; dates that cannot be believed count for nothing", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    world.relay.setClock("2026-11-20T12:00:00.000Z");
    const dates = {
      second: "Fri, 20 Nov 2026 11:30:00 +0000",
      first: "Fri, 20 Nov 2026 10:30:00 +0000",
      "from before the report": "Thu, 19 Nov 2026 10:30:00 +0000",
      "from the future": "Fri, 20 Nov 2026 13:30:00 +0000",
      "no date": "",
    };
    for (const [text, Date] of Object.entries(dates))
      await deliver(world, to, plainMail(text, { Date }));
    const { messages } = await world.mailbox(person);
    expect(messages.map(({ placedAt }) => placedAt.slice(11, 16))).toEqual([
      "11:30",
      "10:30",
      "12:00",
      "12:00",
      "12:00",
    ]);
  });

  it("R54: files are not kept, and the thread says which", async () => {
    const world = await begin();
    const person = await world.report();
    const raw = [
      'Content-Type: multipart/mixed; boundary="b"',
      "From: ama@example.org",
      "Message-ID: <2@example.org>",
      "",
      "--b",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Here is the letter.",
      "--b",
      'Content-Type: image/jpeg; name="../../letter.jpg"',
      'Content-Disposition: attachment; filename="../../letter.jpg"',
      "Content-Transfer-Encoding: base64",
      "",
      "/9j/4AAQ",
      "--b",
      "Content-Type: image/png",
      "Content-Disposition: attachment",
      "",
      "x",
      "--b--",
    ].join("\n");
    await deliver(world, world.replyAddress(person), raw);
    expect(await world.thread(person)).toEqual([
      {
        schema: 1,
        text: "Here is the letter.",
        author: "",
        attachmentsNotKept: ["../../letter.jpg", "image/png"],
        sentFrom: "ama@example.org",
      },
    ]);
  });

  it("R54: a mail without words says so, and one in HTML alone arrives as text", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    await deliver(world, to, plainMail(""));
    const html =
      "<div>He hit me &amp; ran.<br>I know him.</div><h2>Tuesday</h2><p>It was <b>my</b> door.</p>";
    await deliver(
      world,
      to,
      plainMail(html, { "Content-Type": "text/html; charset=utf-8" }),
    );
    expect(await texts(world, person)).toEqual([
      "This email had no words of its own.",
      "He hit me & ran.\nI know him.\n\n\nTuesday\n\nIt was my door.",
    ]);
  });

  it.each(["", "[cid:photo.png]", "[image: photo.jpg]"])(
    "R54: where the plain part says only %j the words of the HTML part arrive",
    async (plain) => {
      const world = await begin();
      const person = await world.report();
      const raw = [
        'Content-Type: multipart/alternative; boundary="b"',
        "From: ama@example.org",
        "Message-ID: <3@example.org>",
        "",
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "",
        plain,
        "",
        "-- ",
        "Ama",
        "",
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>He came back.</p><img src='cid:photo.png'>",
        "",
        "--b--",
      ].join("\n");
      await deliver(world, world.replyAddress(person), raw);
      expect(await texts(world, person)).toEqual(["He came back."]);
    },
  );

  it("R54: lines that a program folded are whole again, and an answer stays out of the quote above it", async () => {
    const world = await begin();
    const person = await world.report();
    const text =
      "I am frightened to \nopen the door.\n> Can you come? \nYes.\n\nAma";
    await deliver(
      world,
      world.replyAddress(person),
      plainMail(text, {
        "Content-Type": "text/plain; format=flowed; charset=utf-8",
      }),
    );
    expect(await texts(world, person)).toEqual([
      "I am frightened to open the door.\n> Can you come? \nYes.\n\nAma",
    ]);
  });

  it("R54: a mail longer than one message can hold becomes several, with nothing lost", async () => {
    const world = await begin();
    const person = await world.report();
    const long = `${"\u{1F600} and then he came back\n".repeat(6000)}end`;
    await deliver(
      world,
      world.replyAddress(person),
      plainMail(
        Buffer.from(long).toString("base64").replaceAll(/.{76}/gu, "$&\n"),
        {
          "Content-Transfer-Encoding": "base64",
        },
      ),
    );
    const parts = await texts(world, person);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join("")).toBe(long);
  });

  it("R56: mail to an address that no report has is refused in plain words", async () => {
    const world = await begin();
    const person = await world.report();
    const own = world.replyAddress(person);
    const others = [
      "messages@heard.example",
      "r.aaaaaaaaaaaaaaaaaaaaaaaaaa@heard.example",
      "b.00000000000000000000000000000000@heard.example",
      own.replace("heard.example", "other.example"),
      "no/such/path@heard.example",
    ];
    for (const address of others)
      expect(await deliver(world, address, plainMail("x"))).toBe(
        "550 5.1.1 Nobody gets email at this address. Check that it is the address that you were sent.",
      );
  });

  it("R56: one of two recipients may be refused, and the other has the mail", async () => {
    const world = await begin();
    const person = await world.report();
    const { recipients, mails } = await deliverByLmtp(
      world.mail.lmtpPort ?? 0,
      "ama@example.org",
      ["nobody@heard.example", world.replyAddress(person)],
      plainMail("To both."),
    );
    expect(recipients.map((answer) => answer.slice(0, 3))).toEqual([
      "550",
      "250",
    ]);
    expect(mails.map((answer) => answer.slice(0, 3))).toEqual(["250"]);
    expect(await texts(world, person)).toEqual(["To both."]);
  });

  it("F16: a mail that comes while storage is away is answered 451, so that it comes again", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    await world.relay.context.storage.db.schema
      .alterTable("seen_mails")
      .renameTo("seen_mails_away")
      .execute();
    const raw = plainMail("Again.");
    expect(await deliver(world, to, raw)).toMatch(/^451 4\.3\.0 /u);
    await world.relay.context.storage.db.schema
      .alterTable("seen_mails_away")
      .renameTo("seen_mails")
      .execute();
    expect(await deliver(world, to, raw)).toMatch(/^250 /u);
    expect(await texts(world, person)).toEqual(["Again."]);
  });

  it("F6: a mail that breaks off in the middle leaves nothing, and comes whole the next time", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    const raw = plainMail("First line.\nSecond line.");
    await breakOffLmtp(world.mail.lmtpPort ?? 0, to, raw.slice(0, -15));
    expect(await deliver(world, to, raw)).toMatch(/^250 /u);
    expect(await texts(world, person)).toEqual(["First line.\nSecond line."]);
  });

  it("R2: a mail of more than 10 MB is refused in plain words", async () => {
    const world = await begin();
    const person = await world.report();
    const raw = plainMail("words\n".repeat(1_900_000));
    expect(await deliver(world, world.replyAddress(person), raw)).toMatch(
      /^552 .* This email is too large\. Send it again without pictures or files\.$/u,
    );
    expect(await texts(world, person)).toEqual([]);
  });

  it("R55: no automatic mail is a message of the person", async () => {
    const world = await begin();
    const person = await world.report();
    const to = world.replyAddress(person);
    for (const headers of automaticHeaders)
      expect(
        await deliver(world, to, plainMail("I am away.", headers)),
      ).toMatch(/^250 /u);
    await deliver(world, to, plainMail("I am away."), "");
    expect(await texts(world, person)).toEqual([]);
    for (const headers of personsHeaders)
      await deliver(world, to, plainMail("I am here.", headers));
    expect((await texts(world, person)).length).toBe(personsHeaders.length);
  });

  it("F12 R55: a bounce marks its notice for both sides; a delay, a vacation note and a receipt do not", async () => {
    const catcher = await startMailCatcher();
    ends.push(() => catcher.stop());
    const world = await begin(catcher.port);
    const person = await world.report();
    await world.answer(person);
    const [notice] = await catcher.untilThereAre(1);
    const to = notice?.envelopeFrom ?? "";
    const state = async (): Promise<string | undefined> =>
      (await world.mailbox(person)).messages[0]?.notice?.state;
    await expect.poll(state).toBe("sent");
    await deliver(world, to, deliveryReport("delayed"), "");
    await deliver(world, to, deliveryReport("delivered"), "");
    await deliver(
      world,
      to,
      plainMail("Away", { "Auto-Submitted": "auto-replied" }),
      "",
    );
    expect(await state()).toBe("sent");
    await deliver(world, to, deliveryReport("failed"), "");
    expect(await state()).toBe("bounced");
    expect(await texts(world, person)).toEqual([]);
  });

  it.each([
    ["qmail's words", { From: "MAILER-DAEMON@mail.example" }, "bounced"],
    ["words of no known form", { From: "postmaster@mail.example" }, "bounced"],
    [
      "a mail server that calls itself automatic",
      { From: "MAILER-DAEMON@x.example", "Auto-Submitted": "auto-replied" },
      "bounced",
    ],
    ["a delay in words", { Subject: "Warning: message delayed" }, "sent"],
    ["a vacation note", { "X-Autoreply": "yes" }, "sent"],
  ])(
    "F12 R55: a report from nobody in no standard form: %s",
    async (_, headers: Record<string, string>, state) => {
      const catcher = await startMailCatcher();
      ends.push(() => catcher.stop());
      const world = await begin(catcher.port);
      const person = await world.report();
      await world.answer(person);
      const [notice] = await catcher.untilThereAre(1);
      const now = async (): Promise<string | undefined> =>
        (await world.mailbox(person)).messages[0]?.notice?.state;
      await expect.poll(now).toBe("sent");
      const raw = plainMail("Sorry, no mailbox here by that name.", headers);
      await deliver(world, notice?.envelopeFrom ?? "", raw, "");
      expect(await now()).toBe(state);
      expect(await texts(world, person)).toEqual([]);
    },
  );

  it("R55: what a person writes to the bounce address is kept as theirs", async () => {
    const catcher = await startMailCatcher();
    ends.push(() => catcher.stop());
    const world = await begin(catcher.port);
    const person = await world.report();
    const messageId = await world.answer(person);
    await catcher.untilThereAre(1);
    await deliver(
      world,
      await world.bounceAddress(messageId),
      plainMail("It is me."),
    );
    expect(await texts(world, person)).toEqual(["It is me."]);
  });
});

const automaticHeaders: readonly Record<string, string>[] = [
  { "Auto-Submitted": "auto-replied" },
  { "Auto-Submitted": "auto-generated; owner-email=a@b.example" },
  { "Auto-Submitted": "AUTO-REPLIED (vacation)" },
  { "Auto-Submitted": "auto-notified" },
  { Precedence: "auto_reply" },
  { "X-Autoreply": "yes" },
  { "X-Autorespond": "Book club" },
  { "Return-Path": "<>" },
  { From: "MAILER-DAEMON@mail.example" },
  {
    "Content-Type":
      'multipart/report; report-type=disposition-notification; boundary="b"',
  },
];

const personsHeaders: readonly Record<string, string>[] = [
  {},
  { "Auto-Submitted": "no" },
  { Precedence: "normal" },
  { Precedence: "bulk" },
  { Precedence: "list" },
  { "X-Auto-Response-Suppress": "All" },
  { "X-Auto-Response-Suppress": "DR, OOF, AutoReply" },
  { "X-MS-Exchange-Inbox-Rules-Loop": "ama@example.org" },
  { "X-Autoreply": "no" },
  { Subject: "Out of office: what my manager wrote" },
  { Subject: "Automatic reply: Book club" },
  { Subject: "Out of office is what they called me" },
  { Subject: "Re: Automatic doors at the station" },
  { "List-Unsubscribe": "<mailto:x@example.org>" },
];

function deliveryReport(action: string): string {
  return [
    "From: MAILER-DAEMON@mail.example",
    `Message-ID: <${action}@mail.example>`,
    "Auto-Submitted: auto-replied",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "This is the mail system.",
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.example",
    "",
    "Final-Recipient: rfc822; ama@example.org",
    `Action: ${action}`,
    "Status: 5.1.1",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    "Subject: Book club",
    "",
    "--b--",
  ].join("\n");
}
