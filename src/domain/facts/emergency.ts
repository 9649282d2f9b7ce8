/** One fact that a person may act on: what it is, where it holds, who says so, and when that was looked up. */
export type Fact = {
  readonly id: string;
  readonly value: string;
  /** Where it works. */
  readonly place: "UK" | "trains and stations in Great Britain";
  readonly source: string;
  readonly checkedOn: string;
  /** Somebody must look it up again before a reporter may see it. */
  readonly verify: boolean;
  /** For danger now, or for what can wait. */
  readonly isUrgent: boolean;
};

const checkedOn = "2026-11-20";

/** Ways to reach emergency help without a voice call (access.md 2.1). */
export const emergencyFacts: readonly Fact[] = [
  {
    id: "bsl-999",
    value: "999",
    place: "UK",
    source: "Ofcom and RNID: 999 BSL, since 17 June 2022",
    checkedOn,
    verify: false,
    isUrgent: true,
  },
  {
    id: "text-999",
    value: "999",
    place: "UK",
    source: "emergencySMS: register first by text",
    checkedOn,
    verify: false,
    isUrgent: true,
  },
  {
    id: "relay-18000",
    value: "18000",
    place: "UK",
    source: "Relay UK: the emergency number for text phones",
    checkedOn,
    verify: false,
    isUrgent: true,
  },
  {
    id: "relay-app-999",
    value: "999 button of the Relay UK app",
    place: "UK",
    source: "Relay UK; the state of the app in 2026 was not found",
    checkedOn,
    verify: true,
    isUrgent: true,
  },
  {
    id: "silent-solution-55",
    value: "55",
    place: "UK",
    source: "A voice call to 999; no help to who cannot hear the prompt",
    checkedOn,
    verify: true,
    isUrgent: true,
  },
  {
    id: "railway-61016",
    value: "61016",
    place: "trains and stations in Great Britain",
    source: "British Transport Police: text 61016, not for emergencies",
    checkedOn,
    verify: false,
    isUrgent: false,
  },
];

/** The facts that a reporter may see: none that waits to be looked up. */
export function shownFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ verify }) => !verify);
}
