import * as v from "valibot";
import { CaseState } from "../domain/casework/case-state.ts";
import { ContactRules, Way } from "../domain/report/contact-rules.ts";
import { HeaderFile } from "./report-version.ts";
import { Instant, PlainDate, Recipient, Sealed, Sha256, Uuid } from "./ids.ts";
import { StoredMessage, StoredVersion } from "./mailbox.ts";

const Name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(120),
  // PostgreSQL cannot keep a NUL in text, and no name has a line break.
  v.regex(/^\P{Cc}*$/u),
);
const Email = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.email(),
  v.maxLength(254),
);
/** 16 bytes as base64: the salt of one passphrase. */
const PassphraseSalt = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/u));
/** 32 bytes as hexadecimal: what a passphrase proves itself with; never the passphrase. */
const Proof = Sha256;

/** Answer of `GET /casework/set-up`. */
export const SetUpState = v.object({ needed: v.boolean() });
export type SetUpState = v.InferOutput<typeof SetUpState>;

/** Body of `POST /casework/set-up` (R30, R31). */
export const SetUp = v.strictObject({
  /** The one-time code that the relay printed; spaces, hyphens and case do not matter. */
  code: v.pipe(v.string(), v.maxLength(64)),
  organisation: v.strictObject({
    id: Uuid,
    name: Name,
    areas: v.pipe(v.array(Name), v.minLength(1), v.maxLength(50)),
    promiseDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
    ways: v.pipe(v.array(Way), v.minLength(1)),
    recipient: Recipient,
    recoveryRecipient: Recipient,
    /** The organisation's identity sealed to the recovery identity, which is printed and never stored. */
    identityForRecovery: Sealed,
  }),
  caseworker: v.strictObject({
    id: Uuid,
    name: Name,
    email: Email,
    passphraseSalt: PassphraseSalt,
    proof: Proof,
    recipient: Recipient,
    /** The caseworker's identity sealed to the one that the passphrase makes. */
    sealedIdentity: Sealed,
    /** The organisation's identity sealed to the caseworker. */
    organisationIdentity: Sealed,
  }),
});
export type SetUp = v.InferOutput<typeof SetUp>;

/** Body and answer of `POST /casework/sign-in/start` (R32). */
export const SignInStart = v.strictObject({ email: Email });
export const SignInSalt = v.object({ passphraseSalt: PassphraseSalt });
export type SignInSalt = v.InferOutput<typeof SignInSalt>;

/** Body of `POST /casework/sign-in` (R33). */
export const SignIn = v.strictObject({ email: Email, proof: Proof });
export type SignIn = v.InferOutput<typeof SignIn>;

/** Answer of a sign-in and of `GET /casework/session`. */
export const Session = v.object({
  caseworker: v.object({ id: Uuid, name: v.string(), email: v.string() }),
  organisation: v.object({
    id: Uuid,
    name: v.string(),
    recipient: Recipient,
    promiseDays: v.number(),
  }),
  sealedIdentity: Sealed,
  organisationIdentity: Sealed,
  passphraseSalt: PassphraseSalt,
  endsAt: Instant,
  /** Whether notices are sent from here: by a mail server, or in a demonstration into the local box. */
  canNotify: v.boolean(),
});
export type Session = v.InferOutput<typeof Session>;

/** One row of the list (R35). */
export const ListedReport = v.object({
  id: Uuid,
  state: CaseState,
  receivedAt: Instant,
  promisedOn: v.nullable(PlainDate),
  /** Since when the person waits for the organisation; null when it waits for them. */
  waitingSince: v.nullable(Instant),
  owner: v.nullable(v.object({ id: Uuid, name: v.string() })),
  version: v.number(),
  sealedSummary: Sealed,
  filesHere: v.number(),
  filesNamed: v.number(),
  /** A notice about this report bounced or is held. */
  noticeFailed: v.boolean(),
});
export type ListedReport = v.InferOutput<typeof ListedReport>;

/** Answer of `GET /casework/reports?after=`. */
export const ReportList = v.object({
  reports: v.array(ListedReport),
  /** Of all reports of the organisation, and of those where a person waits for it. */
  total: v.number(),
  waiting: v.number(),
  /** Give it as `?after=` for the next page; null on the last. */
  next: v.nullable(v.string()),
  now: Instant,
});
export type ReportList = v.InferOutput<typeof ReportList>;

/** Answer of `GET /casework/reports/{id}` (R36). */
export const CaseworkReport = v.object({
  id: Uuid,
  state: CaseState,
  receivedAt: Instant,
  openedAt: v.nullable(Instant),
  promisedOn: v.nullable(PlainDate),
  owner: v.nullable(v.object({ id: Uuid, name: v.string() })),
  /** The receipt's recipient: answers are sealed to it and to the organisation. */
  recipient: Recipient,
  contact: ContactRules,
  versions: v.array(
    v.object({
      ...StoredVersion.entries,
      files: v.array(HeaderFile),
      sealedReport: Sealed,
    }),
  ),
  messages: v.array(StoredMessage),
  now: Instant,
});
export type CaseworkReport = v.InferOutput<typeof CaseworkReport>;

/** Body of `PUT /casework/reports/{id}/state` (R39). */
export const PutState = v.strictObject({ state: CaseState });

/** Body of `PUT /casework/messages/{id}` (R40). */
export const PutCaseworkMessage = v.strictObject({
  reportId: Uuid,
  claimedAt: Instant,
  sealed: Sealed,
  /** The answer in clear, only where the contact rules ask for it in the notice; the relay keeps it encrypted until it is sent. */
  noticeText: v.nullable(v.pipe(v.string(), v.maxLength(100_000))),
});
export type PutCaseworkMessage = v.InferOutput<typeof PutCaseworkMessage>;
