import * as v from "valibot";

/** Which interpreter the person needs at a video appointment. */
export const interpreterKinds = [
  "bsl",
  "deaf-interpreter",
  "hands-on",
  "typed",
  "other",
] as const;

/** A request for a video appointment with an interpreter, in the person's words. */
export const AppointmentRequest = v.object({
  kind: v.literal("video-appointment"),
  /** Days and times that the person can do. */
  times: v.string(),
  /** Null where nothing was chosen. */
  interpreter: v.nullable(v.picklist(interpreterKinds)),
  /** Which one, where it is another. */
  interpreterDetails: v.string(),
  notes: v.string(),
});
export type AppointmentRequest = v.InferOutput<typeof AppointmentRequest>;

/** What a sealed message of the thread opens to. */
export const ThreadMessage = v.object({
  schema: v.literal(1),
  text: v.string(),
  /** The caseworker's name, or empty for the reporter. */
  author: v.string(),
  /** Attachments of an email that Heard cannot keep, by name, so that nobody thinks they arrived. */
  attachmentsNotKept: v.array(v.string()),
  /**
   * The address that an email named as its sender, unchecked; empty for what was written in an app. Messages from before it was kept
   * have none.
   */
  sentFrom: v.optional(v.string(), ""),
  /**
   * What the message asks for, beside its text, which says the same for an older inbox. A kind of request that this version does
   * not know is left out: the text stands.
   */
  request: v.fallback(v.optional(AppointmentRequest), undefined),
});
export type ThreadMessage = v.InferOutput<typeof ThreadMessage>;
