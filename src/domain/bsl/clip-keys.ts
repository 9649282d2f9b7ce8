import { clipPages, type ClipPage } from "./clip-pages.ts";
import type { WordTree } from "./signed-text.ts";

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
    (path) => [path, wordsAt(reporter, path.split("."))] as const,
  );
  return Object.fromEntries(found);
}

function wordsAt(
  words: WordTree,
  [name = "", ...rest]: readonly string[],
): WordTree[string] {
  const found = Object.hasOwn(words, name) ? words[name] : undefined;
  if (found === undefined) return {};
  return rest.length === 0 ? found : wordsAt(found as WordTree, rest);
}

function groupIn(words: WordTree, name: string): WordTree | undefined {
  const found = Object.hasOwn(words, name) ? words[name] : undefined;
  return typeof found === "object" && !Array.isArray(found)
    ? (found as WordTree)
    : undefined;
}
