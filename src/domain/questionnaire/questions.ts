import type { Entry } from "./entry.ts";
import { aboutYou } from "./questions/about-you.ts";
import { aboutAnswers } from "./questions/answers.ts";
import { aboutSinceThen } from "./questions/since-then.ts";
import { aboutWhatHappened } from "./questions/what-happened.ts";
import { aboutWhereAndWho } from "./questions/where-and-who.ts";
import { aboutWhy } from "./questions/why.ts";
import { aboutYouNow } from "./questions/you-now.ts";

/**
 * Every question, in the order in which it is asked when nobody chooses another. Nothing but this list and `questions/` knows
 * them: a new question is one entry there and its words in `locales`.
 *
 * Lists have an order so that they can be read, never one of weight; what many people need stands first, because a page shows
 * five and keeps the rest behind "More choices".
 */
export const questions: readonly Entry[] = [
  ...aboutWhatHappened,
  ...aboutWhereAndWho,
  ...aboutWhy,
  ...aboutSinceThen,
  ...aboutYouNow,
  ...aboutAnswers,
  ...aboutYou,
];
