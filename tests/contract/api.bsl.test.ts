import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { maxVideoBytes } from "../../src/domain/bsl/clip.ts";
import type { CaseworkBsl, ClipList } from "../../src/protocol/clips.ts";
import type { Directory } from "../../src/protocol/directory.ts";
import { onBothRelays } from "../support/both-databases.ts";
import {
  clipOf,
  nameOf,
  putClip,
  putFile,
  someClip,
  someVideo,
} from "../support/clips.ts";
import { origin, problemOf, setUp, withJson } from "../support/relay-acts.ts";
import { otherOrganisation } from "../support/relay-people.ts";
import type { InProcessRelay } from "../support/relay-in-process.ts";

const key = "what-happened";

onBothRelays("clips in British Sign Language", (start) => {
  let relay: InProcessRelay;
  let organisationId: string;
  let cookie: string;
  let stranger: string;

  beforeAll(async () => {
    relay = await start();
    ({ organisationId, cookie } = await setUp(relay.ask));
    stranger = await otherOrganisation(relay);
  });
  afterAll(() => relay.stop());

  const listed = async () =>
    ((await (await relay.ask("/api/v1/clips")).json()) as ClipList).clips;
  const own = async (as = cookie) => {
    const headers = { cookie: as };
    const answer = await relay.ask("/api/v1/casework/bsl", { headers });
    return (await answer.json()) as CaseworkBsl;
  };
  const file = (name: string, headers: Record<string, string> = {}) =>
    relay.ask(`/api/v1/clips/files/${name}`, { headers });
  const remove = (which = key, as = cookie) =>
    relay.ask(`/api/v1/casework/clips/${which}`, {
      method: "DELETE",
      headers: { cookie: as, origin },
    });

  it("R71: takes a video once, and knows it when it comes again", async () => {
    const video = someVideo();
    const first = await putFile(relay.ask, cookie, video, "webm");
    const again = await putFile(relay.ask, cookie, video, "webm");
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await first.json()).toEqual(await again.json());
  });

  it("R71: takes an mp4 and captions, and nothing that only says it is one", async () => {
    const captions = Buffer.from("WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n");
    const html = Buffer.from("<script>alert(1)</script> and more than that");
    const tries = [
      [someVideo("mp4"), "mp4", 201],
      [captions, "vtt", 201],
      [html, "webm", 415],
      [html, "mp4", 415],
      [html, "vtt", 415],
      [someVideo("webm"), "mp4", 415],
      [Buffer.from("WEBVTTX and more"), "vtt", 415],
      [Buffer.alloc(0), "webm", 415],
      [Buffer.from([0x1a, 0x45]), "webm", 415],
    ] as const;
    for (const [bytes, ending, status] of tries) {
      const answer = await putFile(relay.ask, cookie, bytes, ending);
      expect(answer.status).toBe(status);
      if (status === 415) expect(await problemOf(answer)).toBe("not-a-clip");
    }
  });

  it("R71: refuses bytes that are not those of the name, and what is too large, and keeps nothing of it", async () => {
    const folder = join(relay.dataDir, "clips");
    const before = await readdir(folder);
    const other = nameOf(Buffer.from("other"), "webm");
    const differs = await putFile(
      relay.ask,
      cookie,
      someVideo("webm", 999),
      "webm",
      other,
    );
    expect(await problemOf(differs)).toBe("clip-file-differs");
    const large = someVideo("webm", maxVideoBytes + 1);
    const tooLarge = await putFile(relay.ask, cookie, large, "webm");
    expect(tooLarge.status).toBe(413);
    expect(await readdir(folder)).toEqual(before);
  });

  it("R34, R71: takes files, clips and addresses from nobody who is not signed in", async () => {
    const video = someVideo();
    const answers = [
      await putFile(relay.ask, "", video, "webm"),
      await putClip(relay.ask, "", key, someClip()),
      await remove(key, ""),
      await relay.ask("/api/v1/casework/bsl"),
      await relay.ask(
        "/api/v1/casework/bsl-contact",
        withJson("PUT", { address: "", hours: "" }, { origin }),
      ),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
  });

  it("R72: gives a file to anybody, whole or in part, as what it is", async () => {
    const video = someVideo("webm", 3000);
    video.write("the end", 2993);
    await putFile(relay.ask, cookie, video, "webm");
    const name = nameOf(video, "webm");
    const whole = await file(name);
    expect(whole.status).toBe(200);
    expect(whole.headers.get("content-type")).toBe("video/webm");
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    expect(whole.headers.get("cache-control")).toContain("immutable");
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(video);
    const part = await file(name, { range: "bytes=2993-" });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe("bytes 2993-2999/3000");
    expect(part.headers.get("content-length")).toBe("7");
    expect(await part.text()).toBe("the end");
    const none = await file(name, { range: "bytes=3000-" });
    expect(none.status).toBe(416);
    expect(none.headers.get("content-range")).toBe("bytes */3000");
    const head = await relay.ask(`/api/v1/clips/files/${name}`, {
      method: "HEAD",
    });
    expect(head.headers.get("content-length")).toBe("3000");
  });

  it("R70, R73: lists a clip to anybody, with who signed and who checked it, until another is put", async () => {
    const video = someVideo("webm", 4000);
    await putFile(relay.ask, cookie, video, "webm");
    const clip = clipOf(video);
    expect((await putClip(relay.ask, cookie, key, clip)).status).toBe(204);
    expect(await listed()).toEqual([{ ...clip, key, organisationId }]);
    const next = clipOf(video, { scriptVersion: "2", seconds: 30 });
    await putClip(relay.ask, cookie, key, next);
    expect(await listed()).toEqual([{ ...next, key, organisationId }]);
    expect(await own()).toMatchObject({
      clips: [
        { key, scriptVersion: "2", changedAt: "2026-11-20T10:00:00.000Z" },
      ],
    });
  });

  it("R70: says in few bytes that nothing is new", async () => {
    const first = await relay.ask("/api/v1/clips");
    const etag = first.headers.get("etag") ?? "";
    const ask = async () =>
      relay.ask("/api/v1/clips", { headers: { "if-none-match": etag } });
    expect((await ask()).status).toBe(304);
    await putClip(relay.ask, cookie, "page.start", someClip());
    expect((await ask()).status).toBe(200);
    await remove("page.start");
  });

  it("R73: refuses an address that is not of the app's own origin, and a file that is not here", async () => {
    const elsewhere = someClip({ src: "https://elsewhere.example/a.mp4" });
    const missing = clipOf(Buffer.from("never sent"));
    const answers = [
      await putClip(relay.ask, cookie, key, elsewhere),
      await putClip(relay.ask, cookie, key, missing),
      await putClip(relay.ask, cookie, "No Key", someClip()),
    ];
    expect(await Promise.all(answers.map(problemOf))).toEqual([
      "bad-request",
      "clip-file-missing",
      "not-found",
    ]);
  });

  it("R74: takes a clip away with its file, and twice is no fault", async () => {
    const video = someVideo("webm", 5000);
    const name = nameOf(video, "webm");
    await putFile(relay.ask, cookie, video, "webm");
    for (const each of ["safe-now", "what-you-want"])
      await putClip(relay.ask, cookie, each, clipOf(video));
    await remove("safe-now");
    // The other clip still names it.
    expect((await file(name)).status).toBe(200);
    expect((await remove("what-you-want")).status).toBe(204);
    expect((await remove("what-you-want")).status).toBe(204);
    expect((await file(name)).status).toBe(404);
    expect((await listed()).map((clip) => clip.key)).toEqual([key]);
  });

  it("R74: throws away a file that nobody named within a day, and half of one", async () => {
    const folder = join(relay.dataDir, "clips");
    const lost = nameOf(Buffer.from("lost"), "webm");
    const half = `${lost}.part`;
    const yesterday = new Date(Date.now() - 25 * 60 * 60_000);
    for (const name of [lost, half]) {
      await writeFile(join(folder, name), "x");
      await utimes(join(folder, name), yesterday, yesterday);
    }
    await putClip(relay.ask, cookie, key, someClip());
    const names = await readdir(folder);
    expect(names).not.toContain(lost);
    expect(names).not.toContain(half);
  });

  it("R75: leaves the clips of another organisation as they are", async () => {
    const before = await own();
    await putClip(relay.ask, stranger, key, someClip({ scriptVersion: "9" }));
    await remove(key, stranger);
    await putClip(relay.ask, stranger, key, someClip({ scriptVersion: "9" }));
    expect(await own()).toEqual(before);
    expect((await own(stranger)).clips).toMatchObject([{ scriptVersion: "9" }]);
    expect(await listed()).toHaveLength(2);
    await remove(key, stranger);
  });

  it("R76: names how to reach an organisation in BSL only once it has said so", async () => {
    const directory = async () => {
      const answer = await relay.ask("/api/v1/organisations");
      const { organisations } = (await answer.json()) as Directory;
      return organisations.find(({ id }) => id === organisationId)?.bslContact;
    };
    expect(await directory()).toEqual({ address: "", hours: "" });
    const put = (contact: unknown, as = cookie) =>
      relay.ask(
        "/api/v1/casework/bsl-contact",
        withJson("PUT", contact, { cookie: as, origin }),
      );
    const given = {
      address: "https://video.voices.example/call",
      hours: "Monday to Friday, 10 to 4",
    };
    expect((await put(given)).status).toBe(204);
    await put({ address: "", hours: "never" }, stranger);
    expect(await directory()).toEqual(given);
    expect((await own()).contact).toEqual(given);
    for (const address of ["javascript:alert(1)", "http://a.example", "video"])
      expect((await put({ ...given, address })).status).toBe(400);
    expect(await directory()).toEqual(given);
  });
});
