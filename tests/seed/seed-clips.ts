import { readFile } from "node:fs/promises";
import { join } from "node:path";
import questionnaire from "../../locales/en-GB/questionnaire.json" with { type: "json" };
import reporter from "../../locales/en-GB/reporter.json" with { type: "json" };
import type { CaseworkApi } from "../../src/caseworker/api/casework-api.ts";
import { sha256Of, signedWords } from "../../src/device/bsl/signed-words.ts";
import { questions } from "../../src/domain/questionnaire/questions.ts";

// The same from here and from the built program, dist/demonstration/main.js.
const folder = join(import.meta.dirname, "../../tests/seed/clips");

/** Questions that have the sample: the first as if its words had just been signed, the other as if they had changed since. */
export const sampleKeys = { fits: "what-happened", older: "safe-now" };

const nobody = { name: "Nobody: a sample", registration: "None" };

/**
 * Gives two questions a video that says of itself that it is a sample and signs nothing.
 *
 * @param signedOn The date of today.
 */
export async function seedClips(
  api: CaseworkApi,
  signedOn: string,
): Promise<void> {
  const video = await readFile(join(folder, "sample.webm"));
  const src = await put(api, video, "webm");
  const captionsText = await readFile(join(folder, "sample.vtt"));
  const captions = await put(api, captionsText, "vtt");
  const ids = questions.map(({ id }) => id);
  const words = signedWords({ questionnaire, reporter }, ids);
  const hashes = {
    [sampleKeys.fits]: (await words.hash(sampleKeys.fits)) ?? "",
    [sampleKeys.older]: await sha256Of(new TextEncoder().encode("before")),
  };
  for (const [key, wordsSha256] of Object.entries(hashes)) {
    const stored = await api.putClip(key, {
      src,
      captions,
      transcript:
        "This is a sample. It signs nothing. A video in British Sign Language will stand here.",
      seconds: 7,
      bytes: video.byteLength,
      translator: nobody,
      checker: nobody,
      signedOn,
      scriptVersion: "sample",
      wordsSha256,
    });
    if (stored.is !== "ok") throw new Error(JSON.stringify(stored));
  }
}

async function put(
  api: CaseworkApi,
  bytes: Buffer,
  ending: string,
): Promise<string> {
  const own = Uint8Array.from(bytes);
  const name = `${await sha256Of(own)}.${ending}`;
  const sent = await api.putClipFile(name, new Blob([own]));
  if (sent.is !== "ok") throw new Error(JSON.stringify(sent));
  return sent.value.address;
}
