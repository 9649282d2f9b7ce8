import { expect, test } from "vitest";
import { newReport } from "../../domain/report/new-report.ts";
import { silentContactRules } from "../../domain/report/contact-rules.ts";
import type { SentReport } from "../../device/reporter-store.ts";
import { withAnswer } from "../tell/change-draft.ts";
import { hasChosenEmail } from "./chosen-email.ts";

const manner = { mode: "standard", nowMs: 0 } as const;
const silent = newReport({
  id: "0190f000-0000-7000-8000-00000000000a",
  incidentId: "0190f000-0000-7000-8000-00000000000b",
  language: "en-GB",
  startedAt: "2026-11-20T12:00:00.000Z",
});

function sent(...ways: readonly ("email" | "app")[]): SentReport {
  const rules = { ...silentContactRules, ways: [...ways] };
  const { report } = withAnswer(
    { report: silent, wasAt: null },
    "how-to-reach-you",
    { kind: "contact", rules },
    manner,
  );
  const versions = [{ version: 1, report, frozenAt: "" }];
  return { versions } as unknown as SentReport;
}

test("emails are spoken of only to whoever asked for them", () => {
  expect(hasChosenEmail(sent("app"))).toBe(false);
  expect(hasChosenEmail(sent())).toBe(false);
  expect(hasChosenEmail(sent("app", "email"))).toBe(true);
});
