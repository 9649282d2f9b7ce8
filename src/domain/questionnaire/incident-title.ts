import type { Incident } from "../report/report.ts";
import { questionThatMeans } from "./engine.ts";
import { firstWords } from "./first-words.ts";

/** Enough to know an incident again in a list. */
const titleCharacters = 60;

/** What an incident is known by: what the person calls it, else the first words of what they told; empty where they told nothing. */
export function incidentTitle({ name = "", answers }: Incident): string {
  if (name.trim() !== "") return firstWords(name, titleCharacters);
  const telling = questionThatMeans("telling");
  const value = telling && answers[telling.id]?.value;
  return value?.kind === "text" ? firstWords(value.text, titleCharacters) : "";
}
