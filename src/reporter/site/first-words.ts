import type questionnaire from "../../../locales/en-GB/questionnaire.json";
import type words from "../../../locales/en-GB/reporter.json";

/** The words of the first script, filled in at build time: all but these come with the rest. */
export type FirstWords = {
  readonly frame: (typeof words)["frame"];
  readonly loading: (typeof words)["loading"];
  readonly saved: (typeof words)["saved"];
  readonly start: Pick<
    (typeof words)["start"],
    | "title"
    | "lead"
    | "before"
    | "tell"
    | "tellText"
    | "carryOn"
    | "carryOnNothing"
    | "answers"
    | "danger"
    | "dangerText"
    | "crime"
    | "words"
    | "looking"
  >;
  readonly question: Pick<
    (typeof words)["question"],
    | "continue"
    | "notSure"
    | "skip"
    | "list"
    | "help"
    | "readerTitle"
    | "readerText"
    | "readerAct"
  > & {
    readonly part: string;
    readonly title: string;
    readonly hint: string;
    readonly helpText: string;
  };
  /** Whole titles of the pages, as the browser shows them. */
  readonly titles: {
    readonly start: string;
    readonly question: string;
    readonly loading: string;
  };
};

/** What the first words are picked from: a language's files, and what the questionnaire's data says. */
export type WordSources = {
  readonly reporter: typeof words;
  readonly questionnaire: typeof questionnaire;
  /** How many questions there are, and how many parts. */
  readonly questions: number;
  readonly parts: number;
};

/** Picks and fills in the words of the first script. */
export function firstWords(sources: WordSources): FirstWords {
  const { reporter, questionnaire } = sources;
  const { frame, loading, saved, start, question, title } = reporter;
  const first = questionnaire["what-happened"];
  const part = questionnaire.sections["what-happened"];
  const page = (name: string) => fill(title.page, { page: name });
  return {
    frame,
    loading,
    saved,
    start: {
      title: start.title,
      lead: start.lead,
      before: fill(start.before, { count: sources.questions }),
      tell: start.tell,
      tellText: start.tellText,
      carryOn: start.carryOn,
      carryOnNothing: start.carryOnNothing,
      answers: start.answers,
      danger: start.danger,
      dangerText: start.dangerText,
      crime: start.crime,
      words: start.words,
      looking: start.looking,
    },
    question: {
      continue: question.continue,
      notSure: question.notSure,
      skip: question.skip,
      list: question.list,
      help: question.help,
      readerTitle: question.readerTitle,
      readerText: question.readerText,
      readerAct: question.readerAct,
      part: fill(question.part, { part, number: 1, count: sources.parts }),
      title: first.title,
      hint: first.hint,
      helpText: first.help,
    },
    titles: {
      start: page(start.title),
      question: fill(title.part, { page: first.title, part }),
      loading: page(loading.title),
    },
  };
}

function fill(
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) =>
    String(values[name]),
  );
}
