import * as v from "valibot";
import { Way } from "../domain/report/contact-rules.ts";
import { BslContact } from "./clips.ts";
import { Recipient, Uuid } from "./ids.ts";

/** One organisation that can receive reports (R5). */
export const DirectoryOrganisation = v.object({
  id: Uuid,
  name: v.string(),
  areas: v.array(v.string()),
  /** The ways by which it can answer now. */
  ways: v.array(Way),
  /** Working days until a person there has answered. */
  promiseDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
  recipient: Recipient,
  /** How to reach it in BSL (R76); a device may hold a directory from before there was such a thing. */
  bslContact: v.optional(BslContact),
});
export type DirectoryOrganisation = v.InferOutput<typeof DirectoryOrganisation>;

/** Answer of `GET /organisations`. */
export const Directory = v.object({
  /** 16 bytes as base64: the salt of every receipt of this deployment. */
  receiptSalt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/u)),
  organisations: v.array(DirectoryOrganisation),
});
export type Directory = v.InferOutput<typeof Directory>;
