import { render } from "preact-render-to-string";
import words from "../../../locales/en-GB/first-visit.json" with { type: "json" };
import { noLooks } from "../../device/look/looks-of-page.ts";
import { markedWords, setWordsMode } from "../../device/words.ts";
import type { Mode } from "../../domain/report/answer.ts";
import {
  easyReadPath,
  easyReadTellPath,
  reportsPath,
  startPath,
  tellPath,
} from "../routes.ts";
import {
  type FirstWords,
  firstWords,
  type WaitingWords,
} from "../site/first-words.ts";
import { FirstSay } from "../site/first-say.tsx";
import { Site } from "../site/site.tsx";
import { startEnglish } from "../words/start-english.ts";

/** One page of HTML as the build writes it. `app` and `noStart` are markup, `words` is JSON, the rest is text. */
export type DrawnPage = {
  readonly file: string;
  readonly title: string;
  readonly app: string;
  readonly words: string;
  readonly description: string;
  readonly noScript: string;
  readonly noStart: string;
};

/** The pages that are drawn at build time: the start page and the first question, as most and in Easy Read, and one for all others. */
export function firstVisitPages(): readonly DrawnPage[] {
  startEnglish();
  return [
    draw("index.html", startPath, "standard", ({ start }) => start),
    draw("tell.html", tellPath, "standard", ({ question }) => question),
    draw("easy-read.html", easyReadPath, "easy-read", ({ start }) => start),
    draw(
      "easy-read-tell.html",
      easyReadTellPath,
      "easy-read",
      ({ question }) => question,
    ),
    draw("app.html", reportsPath, "standard", ({ loading }) => loading),
  ];
}

/** The page of all others is drawn in standard words, also for who reads Easy Read: its words in Easy Read come with it. */
function easyBeside(address: string): { easy?: WaitingWords } {
  if (address !== reportsPath) return {};
  setWordsMode("easy-read");
  const { mode, frame, loading } = firstWords("easy-read");
  setWordsMode("standard");
  return { easy: { mode, frame, loading } };
}

function draw(
  file: string,
  address: string,
  mode: Mode,
  titleOf: (titles: FirstWords["titles"]) => string,
): DrawnPage {
  setWordsMode(mode);
  const first = { ...firstWords(mode), ...easyBeside(address) };
  const app = withLatePictures(
    render(
      <Site words={first} looks={noLooks} address={address} begin={null} />,
    ),
  );
  const { description, noScript } = words;
  const noStart = noStartOn(address, mode);
  const title = titleOf(first.titles);
  // Nothing in it may end the script that it stands in.
  const json = JSON.stringify(first).replaceAll("<", "\\u003c");
  return { file, title, app, words: json, description, noScript, noStart };
}

/** What the page says where it cannot start: in its own words, and where it stands for every way of reading, in those that are read. */
function noStartOn(address: string, mode: Mode): string {
  const isForAll = address === reportsPath;
  const modes = isForAll ? (["standard", "easy-read"] as const) : [mode];
  const drawn = modes.map((each) => {
    setWordsMode(each);
    const say = <FirstSay words={markedWords("noStart")} />;
    return render(isForAll ? <div class={`only-${each}`}>{say}</div> : say);
  });
  // Hardly anybody ever sees them.
  return drawn.join("").replaceAll("<img ", '<img loading="lazy" ');
}

/** The pictures that a phone shows at first come with the page; those below them, or inside what is closed, as they are come to. */
const earlyPictures = 6;

function withLatePictures(app: string): string {
  const [start = "", ...pictures] = app.split("<img ");
  return pictures.reduce(
    (html, picture, at) =>
      `${html}<img ${at < earlyPictures ? "" : 'loading="lazy" '}${picture}`,
    start,
  );
}
