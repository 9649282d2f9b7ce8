import * as v from "valibot";
import { Clip, ClipKey } from "../domain/bsl/clip.ts";
import { Instant, Uuid } from "./ids.ts";

/** Where people reach an organisation in BSL by video, in its own words; empty where it has given none. */
export const BslContact = v.strictObject({
  /** The address of its own video relay. The person's browser goes there only when they follow the link. */
  address: v.union([
    v.literal(""),
    v.pipe(
      v.string(),
      v.maxLength(300),
      v.url(),
      v.regex(/^https:\/\/[^\s\p{Cc}"'<>\\]+$/u),
    ),
  ]),
  /** When it is open. */
  hours: v.pipe(v.string(), v.trim(), v.maxLength(500), v.regex(/^\P{Cc}*$/u)),
});
export type BslContact = v.InferOutput<typeof BslContact>;

/** A clip as everybody can ask for it. */
export const ListedClip = v.object({
  ...Clip.entries,
  key: ClipKey,
  organisationId: Uuid,
});
export type ListedClip = v.InferOutput<typeof ListedClip>;

/** Answer of `GET /clips` (R70). */
export const ClipList = v.object({ clips: v.array(ListedClip) });
export type ClipList = v.InferOutput<typeof ClipList>;

/** Answer of `GET /casework/bsl` (R75): what the organisation itself has given. */
export const CaseworkBsl = v.object({
  clips: v.array(
    v.object({ ...Clip.entries, key: ClipKey, changedAt: Instant }),
  ),
  contact: BslContact,
});
export type CaseworkBsl = v.InferOutput<typeof CaseworkBsl>;

/** Answer of `PUT /casework/clips/files/{name}` (R71). */
export const ClipFileStored = v.object({ address: v.string() });
export type ClipFileStored = v.InferOutput<typeof ClipFileStored>;
