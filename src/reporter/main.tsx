import "../design-system/reporter.css";
import { hydrate } from "preact";
import { wordsOfPage } from "./first-visit/built-words.ts";
import { afterFirstQuestion } from "./first-visit/after-first-question.ts";
import { Site } from "./site/site.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the app");

const { looks } = window;
if (looks === undefined) throw new Error("the page has no early script");

hydrate(
  <Site
    words={wordsOfPage(document)}
    looks={looks}
    address={location.pathname + location.search}
    begin={afterFirstQuestion}
  />,
  place,
);
document.getElementById("no-start")?.remove();
window.releasePress?.();
