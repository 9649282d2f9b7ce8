import type { Way } from "../../domain/report/contact-rules.ts";

/** What the one who sets up has typed so far: in this tab's memory, nowhere else. */
export type SetUpAnswers = {
  readonly code: string;
  readonly organisationName: string;
  /** One area a line, as typed. */
  readonly areas: string;
  readonly promiseDays: string;
  readonly ways: readonly Way[];
  readonly name: string;
  readonly email: string;
  readonly passphrase: string;
  /** Where the recovery key is kept now. */
  readonly recoveryIsKept: RecoveryPlace | null;
};

/** Places that outlive this computer. */
export type RecoveryPlace = "paper" | "password-manager" | "file";

/** Three working days is what organisations answer in unless they say another number (followup.md, The clock). */
export const emptyAnswers: SetUpAnswers = {
  code: "",
  organisationName: "",
  areas: "",
  promiseDays: "3",
  ways: ["app", "email"],
  name: "",
  email: "",
  passphrase: "",
  recoveryIsKept: null,
};

/** The steps, in order; each is one page. */
export const steps = [
  "code",
  "organisation",
  "areas",
  "promise",
  "ways",
  "you",
  "passphrase",
  "recovery",
  "check",
] as const;
export type Step = (typeof steps)[number];

/** Areas as the relay gets them: one each line or comma, without doubles. */
export function readAreas(typed: string): readonly string[] {
  const areas = typed.split(/[\n,;]+/u).map((area) => area.trim());
  return [...new Set(areas.filter((area) => area !== ""))];
}
