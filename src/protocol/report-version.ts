import * as v from "valibot";
import { ContactRules } from "../domain/report/contact-rules.ts";
import {
  Instant,
  MailboxId,
  PlainDate,
  Recipient,
  Sealed,
  Sha256,
  Uuid,
} from "./ids.ts";

/** A sealed file as the clear header names it: enough to count what is here, nothing about what it shows. */
export const HeaderFile = v.strictObject({
  id: Uuid,
  /** Size of the sealed bytes. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the sealed bytes. */
  sha256: Sha256,
});
export type HeaderFile = v.InferOutput<typeof HeaderFile>;

/** Body of `PUT /reports/{id}/versions/{n}`: an envelope. */
export const PutReportVersion = v.strictObject({
  organisationId: Uuid,
  mailboxId: MailboxId,
  /** The receipt's own recipient: answers are sealed to it as well. */
  recipient: Recipient,
  claimedAt: Instant,
  files: v.pipe(v.array(HeaderFile), v.maxLength(100)),
  /** What the relay needs of the contact rules to send notices; it keeps them encrypted under its own key. */
  contact: ContactRules,
  /** `SealedReport` of domain/report, sealed to the organisation and the receipt. */
  sealedReport: Sealed,
  /** `ReportSummary` of domain/report, sealed to the organisation: what the list shows. */
  sealedSummary: v.pipe(Sealed, v.maxLength(8192)),
});
export type PutReportVersion = v.InferOutput<typeof PutReportVersion>;

/** Answer of the PUT: 201 the first time, 200 ever after (R11, R12). */
export const ReportVersionStored = v.object({
  receivedAt: Instant,
  /** The first human answer is promised by this date. */
  promisedOn: PlainDate,
});
export type ReportVersionStored = v.InferOutput<typeof ReportVersionStored>;

/** Answer of `POST .../complete` (R16). */
export const ReportVersionArrived = v.object({
  arrivedAt: Instant,
  promisedOn: PlainDate,
});
export type ReportVersionArrived = v.InferOutput<typeof ReportVersionArrived>;
