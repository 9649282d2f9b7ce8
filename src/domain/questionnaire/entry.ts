import type { Answers } from "../report/answer.ts";
import type { Report } from "../report/report.ts";

/** The kinds of question. A kind knows how it is answered; only the entry knows what it asks. */
type QuestionKind =
  | "long-text"
  | "short-text"
  | "one-choice"
  | "many-choices"
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
  "you-now",
  "answers",
] as const;
export type Section = (typeof sections)[number];

/** Where the answer is kept: with the incident, as perception, or with the report as a whole. */
type KeptIn = "incident" | "perception-words" | "perception-because" | "report";

/** What the rest of the software may learn from an answer without knowing the question. */
export type Meaning =
  "telling" | "place" | "area" | "danger" | "contact" | "consent";

export type Option = {
  readonly id: string;
  /** Whether choosing it opens a field for more words. */
  readonly hasDetails?: true;
  /** Choosing it means that the person is in danger now. */
  readonly isDanger?: true;
};

/** One question in every mode: the id keys its words, its picture, its clip. */
export type Entry = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly section: Section;
  readonly keptIn: KeptIn;
  readonly options?: readonly Option[];
  readonly means?: Meaning;
  /** Whether it is asked, given what was answered; always where missing. */
  readonly askedWhen?: (answers: Answers, report: Report) => boolean;
};
