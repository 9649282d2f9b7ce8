import { createHash } from "node:crypto";
import { clipFilesPath, type Clip } from "../../src/domain/bsl/clip.ts";
import { origin, withJson, type Ask } from "./relay-acts.ts";

const webmStart = [0x1a, 0x45, 0xdf, 0xa3];
const mp4Start = [0, 0, 0, 0x18, ...Buffer.from("ftypisom")];

/** Bytes that begin as a video does; nobody can watch it. */
export function someVideo(kind: "webm" | "mp4" = "webm", bytes = 2000): Buffer {
  const video = Buffer.alloc(bytes, kind);
  Buffer.from(kind === "webm" ? webmStart : mp4Start).copy(video);
  return video;
}

/** The name of a file: the hash of its bytes. */
export function nameOf(bytes: Uint8Array, ending: string): string {
  return `${createHash("sha256").update(bytes).digest("hex")}.${ending}`;
}

/** Sends a file of a clip. */
export function putFile(
  ask: Ask,
  cookie: string,
  bytes: Uint8Array,
  ending: string,
  name = nameOf(bytes, ending),
): Promise<Response> {
  return ask(`/api/v1/casework/clips/files/${name}`, {
    method: "PUT",
    headers: { cookie, origin, "content-type": "application/octet-stream" },
    body: Buffer.from(bytes),
  });
}

/** A manifest that nobody real has signed. */
export function someClip(changes: Partial<Clip> = {}): Clip {
  return {
    src: "/signed/what-happened.mp4",
    captions: null,
    transcript: "What happened?",
    seconds: 9,
    bytes: 2000,
    translator: { name: "Ida Example", registration: "T 1" },
    checker: { name: "Bo Example", registration: "T 2" },
    signedOn: "2026-11-20",
    scriptVersion: "1",
    wordsSha256: "0".repeat(64),
    ...changes,
  };
}

/** A manifest of a video that the relay keeps. */
export function clipOf(video: Uint8Array, changes: Partial<Clip> = {}): Clip {
  const src = `${clipFilesPath}${nameOf(video, "webm")}`;
  return someClip({ src, bytes: video.byteLength, ...changes });
}

/** Puts a manifest. */
export function putClip(
  ask: Ask,
  cookie: string,
  key: string,
  clip: unknown,
): Promise<Response> {
  return ask(
    `/api/v1/casework/clips/${key}`,
    withJson("PUT", clip, { cookie, origin }),
  );
}
