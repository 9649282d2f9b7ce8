import { afterEach, describe, expect, it } from "vitest";
import {
  byEmail,
  startMailWorld,
  type MailWorld,
} from "../../../../tests/support/mail-world.ts";
import { startInProcess } from "../../../../tests/support/relay-in-process.ts";
import { makeServer } from "../../server.ts";
import { allRoutes } from "../../routes/all-routes.ts";

const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

type Page = { readonly status: number; readonly text: string };

async function begin(
  env: Record<string, string>,
  smtpPort: number | null = null,
): Promise<{
  world: MailWorld;
  ask: (path: string, form?: Record<string, string>) => Promise<Page>;
}> {
  const world = await startMailWorld(startInProcess, smtpPort, env);
  ends.push(() => world.stop());
  const app = makeServer(world.relay.context, [
    ...allRoutes,
    ...world.mail.routes,
  ]);
  return {
    world,
    ask: async (path, form) => {
      const answer = await app.request(
        `https://heard.example${path}`,
        form && { method: "POST", body: new URLSearchParams(form) },
      );
      return { status: answer.status, text: await answer.text() };
    },
  };
}

describe("the local box", () => {
  it("R54: keeps mail that would leave, and takes a reply to it through the same door as real mail", async () => {
    const { world, ask } = await begin({ HEARD_DEMO: "1" });
    const subject = 'Tea & "cake" <b>';
    const person = await world.report({ ...byEmail, subject });
    await world.answer(person);
    await expect
      .poll(async () => (await ask("/dev/mail")).text)
      .toContain("Tea &amp; &quot;cake&quot; &lt;b&gt;");
    const list = await ask("/dev/mail");
    const path = /href="(\/dev\/mail\/[0-9a-f]+)"/u.exec(list.text)?.[1] ?? "";
    const mail = await ask(path);
    expect(mail.text).toContain("You have a new message.");
    expect(mail.text).not.toMatch(/<script|style=/iu);
    const words = "<i>He was here again.</i>\r\n\r\nI am frightened.";
    const replied = await ask(path, { reply: words });
    expect(replied.status).toBe(200);
    expect(replied.text).toContain("The reply arrived.");
    expect((await world.thread(person)).map(({ text }) => text)).toEqual([
      "<i>He was here again.</i>\n\nI am frightened.",
    ]);
  });

  it("says what to do where nothing was written, and where the mail is gone", async () => {
    const { world, ask } = await begin({ HEARD_DEMO: "1" });
    const person = await world.report();
    await world.answer(person);
    await expect
      .poll(async () => (await ask("/dev/mail")).text)
      .toContain("<ol>");
    const list = await ask("/dev/mail");
    const path = /href="(\/dev\/mail\/[0-9a-f]+)"/u.exec(list.text)?.[1] ?? "";
    const empty = await ask(path, { reply: "  " });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain("Write the reply first.");
    expect(empty.text).toContain('aria-invalid="true"');
    expect((await ask("/dev/mail/none")).status).toBe(404);
    expect((await ask("/dev/mail/style.css")).status).toBe(200);
  });

  it("R60: is not there without a demonstration, nor with a mail server, and readiness says what can leave", async () => {
    const without = await begin({});
    expect((await without.ask("/dev/mail")).status).toBe(404);
    const real = await begin({ HEARD_DEMO: "1" }, 9);
    expect((await real.ask("/dev/mail")).status).toBe(404);
    expect((await real.ask("/readyz")).text).toContain("can leave");
    const demo = await begin({ HEARD_DEMO: "1" });
    expect((await demo.ask("/dev/mail")).status).toBe(200);
    expect((await demo.ask("/readyz")).text).toContain("cannot leave");
  });
});
