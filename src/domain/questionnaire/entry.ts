import type { Answers } from "../report/answer.ts";
import type { Report } from "../report/report.ts";

/** The kinds of question. A kind knows how it is answered; only the entry knows what it asks. */
type QuestionKind =
  | "long-text"
  | "short-text"
  | "one-choice"
  | "many-choices"
  | "fields"
  | "about-when"
  | "place"
  | "people"
  | "contact"
  | "consent";

/** The parts of the task list, in order. */
export const sections = [
  "what-happened",
  "where-and-who",
  "why",
  "since-then",
  "you-now",
  "answers",
] as const;

/** Asked after the answers were checked, and never part of what is left to tell (access.md, rule 27). */
export const lastSection = "about-you";

export type Section = (typeof sections)[number] | typeof lastSection;

/** Where the answer is kept: with the incident, as perception, or with the report as a whole. */
type KeptIn = "incident" | "perception-words" | "perception-because" | "report";

/** What the rest of the software may learn from an answer without knowing the question. */
export type Meaning =
  | "telling"
  | "safety"
  | "writer"
  | "when"
  | "acts"
  | "place"
  | "area"
  | "contact"
  | "consent"
  | "why"
  | "because";

export type Option = {
  readonly id: string;
  /** Whether choosing it opens a field for more words. */
  readonly hasDetails?: true;
  /** Choosing it means that somebody is in danger now. */
  readonly isDanger?: true;
  /** It says that there is nothing of what is asked: it is chosen alone, or not at all. */
  readonly isNone?: true;
};

/** One question in every mode: the id keys its words, its picture, its clip. */
export type Entry = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly section: Section;
  readonly keptIn: KeptIn;
  readonly options?: readonly Option[];
  /** Below the options stands a field for more words, whatever is chosen. */
  readonly hasWords?: true;
  /** The small fields of a question of that kind, by id. Any of them is enough. */
  readonly fields?: readonly string[];
  readonly means?: Meaning;
  /** The answer is something that whoever answers or meets the person has to know first. */
  readonly isAccessNeed?: true;
  /** Whether it is asked, given what was answered; always where missing. */
  readonly askedWhen?: (answers: Answers, report: Report) => boolean;
};
