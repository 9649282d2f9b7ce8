import { render } from "preact-render-to-string";
import words from "../../../locales/en-GB/first-visit.json" with { type: "json" };
import { reportsPath, startPath, tellPath } from "../routes.ts";
import { Site } from "../site/site.tsx";
import { builtWords } from "./built-words.ts";

/** One page of HTML as the build writes it. `app` is markup, the rest is text. */
export type DrawnPage = {
  readonly file: string;
  readonly title: string;
  readonly app: string;
  readonly description: string;
  readonly noScript: string;
};

/** The pages that are drawn at build time: the start page, the first question, and one that stands for all others. */
export function firstVisitPages(): readonly DrawnPage[] {
  const { titles } = builtWords;
  return [
    draw("index.html", startPath, titles.start),
    draw("tell.html", tellPath, titles.question),
    draw("app.html", reportsPath, titles.loading),
  ];
}

function draw(file: string, address: string, title: string): DrawnPage {
  const { description, noScript } = words;
  const app = render(
    <Site words={builtWords} address={address} begin={null} />,
  );
  return { file, title, app, description, noScript };
}
