import { bankHolidayFacts } from "./bank-holidays.ts";
import { cameraFacts } from "./cameras.ts";
import { emergencyFacts } from "./emergency.ts";
import type { Fact, Facts } from "./fact.ts";
import { hateFacts } from "./hate.ts";
import { ownLimits } from "./own-limits.ts";
import { policeFacts } from "./police.ts";
import { reportingFacts } from "./reporting.ts";
import { reviewFacts } from "./reviews.ts";
import { victimsCodeFacts } from "./victims-code.ts";

/** One fact with its id. */
export type NamedFact = { readonly id: string; readonly fact: Fact };

const subjects: readonly Facts[] = [
  emergencyFacts,
  hateFacts,
  reportingFacts,
  policeFacts,
  victimsCodeFacts,
  reviewFacts,
  cameraFacts,
  ownLimits,
  bankHolidayFacts,
];

/** Every fact of Heard, held back or not: for staff and for tests. Pages for reporters take theirs from its own subject. */
export const allFacts: readonly NamedFact[] = subjects.flatMap((facts) =>
  Object.entries(facts).map(([id, fact]) => ({ id, fact })),
);
