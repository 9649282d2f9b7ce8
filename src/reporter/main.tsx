import "../design-system/reporter.css";
import { hydrate } from "preact";
import { builtWords } from "./first-visit/built-words.ts";
import { afterFirstQuestion } from "./first-visit/after-first-question.ts";
import { Site } from "./site/site.tsx";

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the app");

hydrate(
  <Site
    words={builtWords}
    address={location.pathname + location.search}
    begin={afterFirstQuestion}
  />,
  place,
);
window.releasePress?.();
