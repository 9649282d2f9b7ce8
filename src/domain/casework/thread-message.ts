import * as v from "valibot";

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
});
export type ThreadMessage = v.InferOutput<typeof ThreadMessage>;
