import { sections } from "../../domain/questionnaire/entry.ts";
import { firstQuestionId } from "../../domain/questionnaire/first-question.ts";
import type { Mode } from "../../domain/report/answer.ts";
import { markedWords as words, t } from "../../device/words.ts";

/** The words of the first script. They come in the page itself; all but these come with the rest. */
export type FirstWords = ReturnType<typeof firstWords>;

/** What stands on a page that has not come. */
export type WaitingWords = Pick<FirstWords, "mode" | "frame" | "loading">;

/** Picks and fills in the words of the first pages, in the mode that words are in now; in Easy Read with their marks. */
export function firstWords(mode: Mode) {
  return {
    mode,
    frame: frameWords(),
    loading: loadingWords(),
    saved: savedWords(),
    start: startWords(),
    question: questionWords(),
    titles: titles(),
    noClip: words("signed.none"),
  };
}

function frameWords() {
  return {
    skip: words("frame.skip"),
    name: words("frame.name"),
    home: words("frame.home"),
    leave: words("frame.leave"),
    leaveShort: words("frame.leaveShort"),
    look: words("frame.look"),
    modes: words("frame.modes"),
    easyRead: words("frame.easyRead"),
    signs: words("frame.signs"),
    showWords: words("frame.showWords"),
    more: words("frame.more"),
    help: words("frame.help"),
    words: words("frame.words"),
    about: words("frame.about"),
    aboutLeave: words("frame.aboutLeave"),
  };
}

function loadingWords() {
  return {
    title: words("loading.title"),
    text: words("loading.text"),
    failedTitle: words("loading.failedTitle"),
    failedText: words("loading.failedText"),
    again: words("loading.again"),
  };
}

function savedWords() {
  return {
    saving: words("saved.saving"),
    saved: words("saved.saved"),
    said: words("saved.said"),
    notSaved: words("saved.notSaved"),
  };
}

function startWords() {
  return {
    title: words("start.title"),
    lead: words("start.lead"),
    howToRead: words("start.howToRead"),
    readEasy: words("start.readEasy"),
    readSigns: words("start.readSigns"),
    readBigger: words("start.readBigger"),
    readMore: words("start.readMore"),
    readSkip: words("start.readSkip"),
    before: words("start.before"),
    tell: words("start.tell"),
    tellText: words("start.tellText"),
    carryOn: words("start.carryOn"),
    carryOnNothing: words("start.carryOnNothing"),
    answers: words("start.answers"),
    danger: words("start.danger"),
    dangerText: words("start.dangerText"),
    more: words("start.more"),
    quick: words("start.quick"),
    crime: words("start.crime"),
    words: words("start.words"),
    looking: words("start.looking"),
  };
}

function questionWords() {
  return {
    continue: words("question.continue"),
    notSure: words("question.notSure"),
    skip: words("question.skip"),
    list: words("question.list"),
    help: words("question.help"),
    readerTitle: words("question.readerTitle"),
    readerText: words("question.readerText"),
    readerAct: words("question.readerAct"),
    part: words("question.part", {
      part: t(`questionnaire:sections.${sections[0]}`),
      number: 1,
      count: sections.length,
    }),
    title: words(`questionnaire:${firstQuestionId}.title`),
    hint: words(`questionnaire:${firstQuestionId}.hint`),
    speak: words("question.speak"),
    helpText: words(`questionnaire:${firstQuestionId}.help`),
  };
}

/** Whole titles of the pages, as the browser shows them. */
function titles() {
  const page = (key: string) => t("title.page", { page: t(key) });
  return {
    start: page("start.title"),
    question: t("title.part", {
      page: t(`questionnaire:${firstQuestionId}.title`),
      part: t(`questionnaire:sections.${sections[0]}`),
    }),
    loading: page("loading.title"),
  };
}
