import * as v from "valibot";
import { Report } from "./report.ts";

const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const Size = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A file as the seal names it, with the hash of what was told and of what travels, so that alteration and omission show. */
export const ManifestFile = v.object({
  id: v.string(),
  name: v.string(),
  type: v.string(),
  clear: v.object({ bytes: Size, sha256: Digest }),
  sealed: v.object({ bytes: Size, sha256: Digest }),
});
export type ManifestFile = v.InferOutput<typeof ManifestFile>;

/** What the sealed body of a version opens to (security.md, Sealing). */
export const SealedReport = v.object({
  report: Report,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  organisationId: v.string(),
  manifest: v.array(ManifestFile),
});
export type SealedReport = v.InferOutput<typeof SealedReport>;

/** What the organisation's list shows of a report; sealed to the organisation alone. */
export const ReportSummary = v.object({
  /** The first words of what happened, as written. */
  title: v.string(),
  /** The code of the place ("home", "transport"), or empty. */
  place: v.string(),
  area: v.string(),
  /** The person says that they are not safe now. */
  isInDanger: v.boolean(),
  mode: v.string(),
  /** Ways and needs, for the list's third column. */
  ways: v.array(v.string()),
  never: v.array(v.string()),
  notBefore: v.nullable(v.string()),
  accessNeeds: v.string(),
});
export type ReportSummary = v.InferOutput<typeof ReportSummary>;
