import * as v from "valibot";

/** The most that a clip's video may have, in bytes: about two minutes in good quality. */
export const maxVideoBytes = 20 * 1024 * 1024;
/** The most that its captions may have, in bytes. */
export const maxCaptionsBytes = 256 * 1024;

/** What a clip signs: a question (`what-happened`), a step of one (`how-to-reach-you.email`), or a page (`page.start`). */
export const ClipKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60})?$/u),
);

/** A file as the relay keeps it: the SHA-256 of its bytes, and what it is. It never changes. */
export const ClipFileName = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}\.(?:webm|mp4|vtt)$/u),
);

/** Where the files stand that the relay keeps. */
export const clipFilesPath = "/api/v1/clips/files/";

/** The address of a file on the app's own origin: nothing is ever fetched from anywhere else. */
function ownAddress(ending: RegExp) {
  return v.pipe(
    v.string(),
    v.maxLength(300),
    v.regex(/^(?:\/[\w~-][\w.~-]*)+$/u),
    v.regex(ending),
    v.check((address) => isPublic(address), "not a public file"),
  );
}

/** Of the relay's own paths, only its files of clips are files. */
function isPublic(address: string): boolean {
  if (address.startsWith(clipFilesPath))
    return v.is(ClipFileName, address.slice(clipFilesPath.length));
  return !/^\/(?:api|casework|dev|metrics|healthz|readyz)(?:\/|$)/u.test(
    address,
  );
}

/** No line of these is drawn as anything but text. PostgreSQL cannot keep a NUL. */
function plainLine(mostCharacters: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(mostCharacters),
    v.regex(/^\P{Cc}*$/u),
  );
}

/** Who translated, or who checked: a name, and the number under which a register of interpreters and translators has it. */
const Signer = v.strictObject({
  name: plainLine(120),
  registration: plainLine(60),
});

/** The manifest of one clip (access.md, rule 51). */
export const Clip = v.strictObject({
  /** The video. */
  src: ownAddress(/\.(?:webm|mp4)$/u),
  /** WebVTT; null where there are none. */
  captions: v.nullable(ownAddress(/\.vtt$/u)),
  /** What is signed, in written English. */
  transcript: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(8000),
    v.regex(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u),
  ),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60 * 60)),
  /** Of the video. */
  bytes: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(1024 * 1024 * 1024),
  ),
  translator: Signer,
  /** A second person, as the NHS standard asks (access.md 1.7). */
  checker: Signer,
  /** The day on which it was signed. */
  signedOn: v.pipe(v.string(), v.isoDate()),
  scriptVersion: plainLine(60),
  /** SHA-256 of `signedText` of the words that it signs, in UTF-8. */
  wordsSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
});
export type Clip = v.InferOutput<typeof Clip>;

/** The file that an address of a clip names, or undefined where the relay does not keep it. */
export function clipFileOf(address: string | null): string | undefined {
  return address?.startsWith(clipFilesPath) === true
    ? address.slice(clipFilesPath.length)
    : undefined;
}
