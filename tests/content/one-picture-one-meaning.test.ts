import { describe, expect, it } from "vitest";
import { questions } from "../../src/domain/questionnaire/questions.ts";
import { linesOf, readEasyPhrases } from "./easy-read-files.ts";
import type { Phrase } from "./locale-files.ts";

const easy = readEasyPhrases("en-GB");
const asked = easy.filter(({ area }) => area === "questionnaire");

/** Words of the app itself, those of whose keys it is all of one. */
function ofApp(pattern: RegExp): Phrase[] {
  return easy.filter(
    ({ area, key }) => area === "reporter" && pattern.test(key),
  );
}

/** What stands at the foot of every page. */
const footer = ofApp(/^frame\.(?:help|words|about|aboutLeave)$/u);

/** What stands on the screen of every question beside its own words. */
const frame = [
  ...ofApp(/^question\.(?:continue|notSure|skip|more|list|back|help)$/u),
  ...footer,
];

/** What a person tells apart on "Help now": each way, what opens it, and the ways off the page. */
const helpNow = [
  ...ofApp(/^help\.(?:title|carryOn|notUrgent)$/u),
  ...ofApp(/^help\.ways\.[^.]+\.(?:title|act|moreTitle)$/u),
  ...ofApp(/^(?:notFound\.home|aloud\.read)$/u),
  ...footer,
];

/** The words of a question, or of one of its steps, that are its name, a choice or a field: what a person tells apart by its picture. */
const toTellApart =
  /\.(?:title|area|place|notBefore|notAfter|(?:options|fields)\.[^.]+)$/u;

function screenOf({ key }: Phrase): string {
  const [id = "", , step = ""] = key.split(".");
  return key.includes(".steps.") ? `${id}.${step}` : id;
}

/** Pairs of labels of one screen with one picture, in words. */
function sharedOn(phrases: readonly Phrase[]): string[] {
  const seen = new Map<string, string>();
  return phrases.flatMap(({ text }) => {
    const [{ meaning, text: words } = { meaning: null, text: "" }] =
      linesOf(text);
    if (meaning === null) return [];
    const other = seen.get(meaning);
    if (other === undefined) seen.set(meaning, words);
    return other === undefined || other === words
      ? []
      : [`[${meaning}] ${other} / ${words}`];
  });
}

const screens = [...new Set(asked.map(screenOf))];

describe("one picture for one meaning", () => {
  it.each(screens)("on the screen of %s", (screen) => {
    const own = asked.filter(
      (phrase) => screenOf(phrase) === screen && toTellApart.test(phrase.key),
    );
    const faults = sharedOn([...own, ...frame]);
    expect(faults.filter((fault) => !saysHeard.has(fault))).toEqual([]);
  });

  it("on Help now, with what stands at the foot of every page", () => {
    expect(sharedOn(helpNow)).toEqual(sharedOnHelpNow);
    expect(helpNow.length).toBeGreaterThan(15);
  });

  it("between a question and the one that comes after it", () => {
    const titles = questions.flatMap(({ id }) =>
      asked.filter(({ key }) => key === `${id}.title`),
    );
    const pairs = titles.slice(1).map((title, at) => [titles[at], title]);
    const faults = pairs.flatMap((pair) =>
      sharedOn(pair.filter((phrase) => phrase !== undefined)),
    );
    expect(faults).toEqual(sharedByNeighbours);
  });

  it("is found where two labels share one", () => {
    const say = (key: string, text: string) => ({
      area: "questionnaire",
      key,
      text,
    });
    const two = [
      say("a.title", "[bus] The bus"),
      say("b.title", "[bus] A tram"),
    ];
    expect(sharedOn(two)).toEqual(["[bus] The bus / A tram"]);
  });
});

/** Two questions about one thing: they have its picture. */
const sharedByNeighbours: readonly string[] = [
  "[place] Where did it happen? / What else do you know about the place?",
  "[transport] What were you on, or waiting for? / What do you know about the journey?",
  "[equipment-broken] What was broken, and how? / What does it cost you to be without it?",
];

/** Both are this app. */
const saysHeard: ReadonlySet<string> = new Set([
  "[app] Here in this app / About Heard",
]);

/** A way to get help, and what opens it. */
const sharedOnHelpNow: readonly string[] = [
  "[text-message] Text {{number}} / Write a text to {{number}}",
  "[text-message] Text {{number}} / Write a text to {{number}}",
];
