import type { AnswerValue } from "../report/answer.ts";
import {
  silentContactRules,
  type ContactRules,
} from "../report/contact-rules.ts";
import type { Report } from "../report/report.ts";
import type { ReportSummary } from "../report/sealed-report.ts";
import { isInDanger } from "./danger.ts";
import { answerOf, questionThatMeans } from "./engine.ts";
import type { Meaning } from "./entry.ts";
import { firstWords } from "./first-words.ts";

/**
 * How the person may be reached, and in which words: those in which they said so. The silent rules where they have not said.
 *
 * @param accessNeeds What they chose that they need, in words: the codes stand in the report, and whoever answers reads words.
 */
export function contactRulesOf(report: Report, accessNeeds = ""): ContactRules {
  const entry = questionThatMeans("contact");
  const answer = entry && answerOf(report, entry.id);
  const told =
    answer?.value.kind === "contact" ? answer.value.rules : silentContactRules;
  const needs = [told.accessNeeds, accessNeeds].filter((text) => text !== "");
  const rules = { ...told, accessNeeds: needs.join("\n") };
  return answer?.value.kind === "contact" && answer.mode === "easy-read"
    ? { ...rules, reading: "easy-read" }
    : rules;
}

/** Whether the person said how they may be reached; else the silent rules stand for them. */
export function hasSaidHowToReach(report: Report): boolean {
  return valueOf(report, "contact")?.kind === "contact";
}

/** Which organisation the report is for, and who else may see it; undefined where the person has not said. */
export function consentOf(
  report: Report,
): { organisationId: string; may: readonly string[] } | undefined {
  const value = valueOf(report, "consent");
  return value?.kind === "consent"
    ? { organisationId: value.organisationId, may: value.may }
    : undefined;
}

/** What happened, in the person's own words, character for character; empty where they have not said. */
export function tellingOf(report: Report): string {
  const value = valueOf(report, "telling");
  return value?.kind === "text" ? value.text : "";
}

/**
 * What the organisation's list shows. Only what the person said: nothing is guessed from their words.
 *
 * @param accessNeeds As for {@link contactRulesOf}.
 */
export function summaryOf(report: Report, accessNeeds = ""): ReportSummary {
  const contact = contactRulesOf(report, accessNeeds);
  const place = valueOf(report, "place");
  const area = valueOf(report, "area");
  return {
    title: firstWords(tellingOf(report), summaryCharacters),
    place: place?.kind === "choice" ? place.choice : "",
    area:
      area?.kind === "place" ? firstWords(area.area, summaryCharacters) : "",
    isInDanger: isInDanger(report),
    mode: modeOf(report),
    ways: contact.ways,
    never: contact.never,
    notBefore: contact.notBefore,
    accessNeeds: firstWords(contact.accessNeeds, summaryCharacters),
  };
}

/** Long enough to know a report again, short enough for a list and for the size of a sealed summary. */
const summaryCharacters = 120;

function modeOf(report: Report): string {
  const entry = questionThatMeans("telling");
  return (entry && answerOf(report, entry.id)?.mode) ?? "standard";
}

function valueOf(report: Report, meaning: Meaning): AnswerValue | undefined {
  const entry = questionThatMeans(meaning);
  return entry && answerOf(report, entry.id)?.value;
}
