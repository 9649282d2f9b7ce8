import type { Clip } from "../../domain/bsl/clip.ts";
import { sha256Of } from "../../device/bsl/signed-words.ts";
import type { ApiAnswer, ApiProblem } from "../api/answer.ts";
import type { CaseworkApi } from "../api/casework-api.ts";
import { dateOf, ownPath, secondsOf, type ClipForm } from "./clip-form.ts";

/** What saving came to. no-file: nothing of a known size stands at the address of this site. */
type Saved =
  | { readonly is: "saved" }
  | { readonly is: "no-file" }
  | { readonly is: "problem"; readonly problem: ApiProblem };

type SaveParts = {
  readonly api: CaseworkApi;
  readonly origin: string;
  /** Asks for the size of a file of this site, in bytes; undefined where there is none. */
  readonly sizeAt: (path: string) => Promise<number | undefined>;
};

type Stood = Pick<Clip, "src" | "bytes">;

/**
 * Sends the files, then the manifest that names them: a clip never points at what is not there.
 *
 * @param before The clip that is there.
 */
export async function saveClip(
  parts: SaveParts,
  key: string,
  form: ClipForm,
  before: Clip | undefined,
  wordsSha256: string,
): Promise<Saved> {
  const video = await videoOf(parts, form, before);
  if (video.is !== "ok") return video;
  const captions =
    form.captions === null
      ? { is: "ok" as const, value: { address: before?.captions ?? null } }
      : await sendFile(parts.api, form.captions, "vtt");
  if (captions.is !== "ok") return { is: "problem", problem: captions };
  const clip: Clip = {
    ...video.value,
    captions: captions.value.address,
    transcript: form.transcript.trim(),
    seconds: secondsOf(form) ?? 1,
    translator: {
      name: form.translatorName.trim(),
      registration: form.translatorRegistration.trim(),
    },
    checker: {
      name: form.checkerName.trim(),
      registration: form.checkerRegistration.trim(),
    },
    signedOn: dateOf(form) ?? "",
    scriptVersion: form.scriptVersion.trim(),
    wordsSha256,
  };
  const put = await parts.api.putClip(key, clip);
  return put.is === "ok" ? { is: "saved" } : { is: "problem", problem: put };
}

async function videoOf(
  { api, origin, sizeAt }: SaveParts,
  form: ClipForm,
  before: Clip | undefined,
): Promise<
  { readonly is: "ok"; readonly value: Stood } | Exclude<Saved, { is: "saved" }>
> {
  if (form.source === "file" && form.video !== null) {
    const sent = await sendFile(api, form.video, await endingOf(form.video));
    if (sent.is !== "ok") return { is: "problem", problem: sent };
    const value = { src: sent.value.address, bytes: form.video.size };
    return { is: "ok", value };
  }
  if (form.source === "address") {
    const src = ownPath(form.address, origin);
    const bytes = src === undefined ? undefined : await sizeAt(src);
    return src === undefined || bytes === undefined
      ? { is: "no-file" }
      : { is: "ok", value: { src, bytes } };
  }
  return before === undefined
    ? { is: "no-file" }
    : { is: "ok", value: { src: before.src, bytes: before.bytes } };
}

async function sendFile(
  api: CaseworkApi,
  file: File,
  ending: string,
): Promise<ApiAnswer<{ readonly address: string }>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return api.putClipFile(`${await sha256Of(bytes)}.${ending}`, file);
}

/** By its own bytes: names of files are what somebody typed. What is neither is refused by the relay. */
async function endingOf(file: File): Promise<"webm" | "mp4"> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return start[0] === 0x1a && start[1] === 0x45 ? "webm" : "mp4";
}

/** Asks the site itself. A page of the app that answers for an address that nobody has is no video. */
export async function sizeAtSite(path: string): Promise<number | undefined> {
  try {
    const answer = await fetch(path, { method: "HEAD", redirect: "error" });
    const type = answer.headers.get("content-type") ?? "";
    const bytes = Number(answer.headers.get("content-length") ?? "0");
    const isVideo = answer.ok && type.startsWith("video/");
    return isVideo && bytes > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
