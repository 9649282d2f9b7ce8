import {
  problemPrefix,
  problemStatuses,
  type Problem,
  type ProblemKind,
} from "../protocol/problem.ts";

/** Title, and what can be done, in plain words (R1). */
const words: Record<ProblemKind, readonly [title: string, detail: string]> = {
  "bad-request": [
    "Heard cannot read this",
    "Something in what was sent has not the form that Heard expects. Nothing was stored.",
  ],
  "not-signed-in": ["You are not signed in", "Sign in and try again."],
  "wrong-code": [
    "The code does not match",
    "Look at what Heard printed when it started, and type the code again.",
  ],
  "not-yours": [
    "This report belongs to another receipt",
    "Nothing was changed. A report can only be changed with its own receipt.",
  ],
  "other-origin": [
    "This came from another site",
    "Open the inbox at its own address and try again.",
  ],
  "not-found": ["There is nothing here", "Check the address."],
  "no-mailbox": [
    "No report has this receipt",
    "Check the six words. A report that has not arrived yet is not here either.",
  ],
  "no-organisation": [
    "No organisation here has this id",
    "Choose an organisation from the list and send it again.",
  ],
  "method-not-allowed": [
    "This cannot be done here",
    "The header Allow names what can be done.",
  ],
  "already-set-up": ["Heard has been set up", "Sign in instead."],
  "version-differs": [
    "Something else was stored as this version",
    "Nothing was changed. Send what you have as the next version.",
  ],
  "version-missing": [
    "The version before this one is not here",
    "Send the versions in their order.",
  ],
  "message-differs": [
    "Something else was stored as this message",
    "Nothing was changed. Send what you have as a new message.",
  ],
  "files-missing": [
    "Some files have not arrived yet",
    "The report is stored. It has arrived when all its files are here.",
  ],
  "clip-file-missing": [
    "The file of this clip is not here",
    "Send the file first, then the clip.",
  ],
  "clip-file-differs": [
    "The file did not arrive as it was sent",
    "Nothing was stored. Send it again.",
  ],
  taken: [
    "Somebody else has taken this report",
    "Talk to them before you go on.",
  ],
  "move-not-allowed": [
    "The report cannot go to this state from where it is",
    "Load the report again to see where it is.",
  ],
  "too-large": ["This is too large", "Nothing was stored. Send less at once."],
  "not-json": [
    "Heard takes JSON here",
    "Send it with the content type application/json.",
  ],
  "not-a-clip": [
    "This is no video or captions that Heard can show",
    "A video is an mp4 or webm file. Captions are a WebVTT file.",
  ],
  "no-such-range": [
    "The file has no such part",
    "The header Content-Range names how long it is.",
  ],
  "too-many-tries": [
    "Too many tries one after the other",
    "Wait as many seconds as the header Retry-After says. Nothing is locked.",
  ],
  "wrong-sign-in": [
    "The address and the passphrase do not match",
    "Check both and try again.",
  ],
  broken: [
    "Heard has a fault",
    "It is not your doing. Keep what you have and try again later.",
  ],
  "storage-away": [
    "Heard cannot store anything just now",
    "Keep what you have. It can be sent again by itself.",
  ],
  "storage-full": [
    "Heard has no room just now",
    "Keep what you have. It can be sent again by itself.",
  ],
};

/** How long to wait before the next try while storage is away or full, in seconds (R3). */
const retryAfterSeconds: Partial<Record<ProblemKind, number>> = {
  "storage-away": 5,
  "storage-full": 60,
};

export type ProblemExtras = Pick<
  Problem,
  "filesHere" | "filesNamed" | "owner"
> & {
  readonly headers?: Readonly<Record<string, string>>;
  /** More exact words than those of the kind. They may not repeat what came in. */
  readonly detail?: string;
};

/** Answers with a problem document (R1, RFC 9457). */
export function problem(
  kind: ProblemKind,
  extras: ProblemExtras = {},
): Response {
  const { headers, detail, ...members } = extras;
  const [title, usualDetail] = words[kind];
  const status = problemStatuses[kind];
  const seconds = retryAfterSeconds[kind];
  const document: Problem = {
    type: `${problemPrefix}${kind}`,
    title,
    status,
    detail: detail ?? usualDetail,
    ...members,
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(seconds !== undefined && { "retry-after": String(seconds) }),
      ...headers,
    },
  });
}
