import { contactRulesOf } from "../../domain/questionnaire/meanings.ts";
import type { SentReport } from "../../device/reporter-store.ts";

/** Whether the person asked for emails, by the newest version that this device has. */
export function hasChosenEmail({ versions }: SentReport): boolean {
  const newest = versions.at(-1)?.report;
  return newest !== undefined && contactRulesOf(newest).ways.includes("email");
}
