import type { WordTree } from "./signed-text.ts";

/** A page that can have a clip, and the groups of words that it says. */
export type ClipPage = {
  readonly key: string;
  readonly groups: readonly string[];
};

/** Pages that can have a clip, with the groups of `locales/{language}/reporter.json` that they say. */
export const clipPages: readonly ClipPage[] = [
  { key: "page.start", groups: ["start"] },
  { key: "page.check", groups: ["check"] },
  { key: "page.help-now", groups: ["help"] },
  { key: "page.receipt", groups: ["receipt"] },
  { key: "page.contact-in-bsl", groups: ["bslContact"] },
  { key: "page.about", groups: ["about"] },
  { key: "page.leave", groups: ["leave"] },
];

/** The standard words of both areas that can be signed. */
export type WordsToSign = {
  readonly questionnaire: WordTree;
  readonly reporter: WordTree;
};

/** Every key that can have a clip: the questions in their order, then the pages. */
export function clipKeys(
  questionIds: readonly string[],
  { questionnaire }: WordsToSign,
): readonly string[] {
  return [
    ...questionIds.flatMap((id) => keysOfQuestion(id, questionnaire)),
    ...clipPages.map(({ key }) => key),
  ];
}

/** The words that a key signs; undefined where there are none. */
export function wordsOfKey(
  key: string,
  words: WordsToSign,
): WordTree | undefined {
  const page = clipPages.find((known) => known.key === key);
  if (page !== undefined) return pageWords(page, words.reporter);
  const [id = "", step] = key.split(".");
  const question = groupIn(words.questionnaire, id);
  if (step === undefined || question === undefined) return question;
  const steps = groupIn(question, "steps");
  return steps && groupIn(steps, step);
}

/** The keys of a question: itself, or where it asks several things, each of them. */
function keysOfQuestion(
  id: string,
  questionnaire: WordTree,
): readonly string[] {
  const question = groupIn(questionnaire, id);
  const steps = question && groupIn(question, "steps");
  return steps === undefined
    ? [id]
    : Object.keys(steps).map((step) => `${id}.${step}`);
}

function pageWords(page: ClipPage, reporter: WordTree): WordTree {
  const found = page.groups.map(
    (group) => [group, groupIn(reporter, group) ?? {}] as const,
  );
  return Object.fromEntries(found);
}

function groupIn(words: WordTree, name: string): WordTree | undefined {
  const found = Object.hasOwn(words, name) ? words[name] : undefined;
  return typeof found === "object" && !Array.isArray(found)
    ? (found as WordTree)
    : undefined;
}
