import "../caseworker.css";
import { render } from "preact";

import fontUrl from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import { loadFont } from "../font.ts";
import { LiveRegions } from "../live-region/live-region.tsx";
import { PageFrame } from "../page-frame/page-frame.tsx";
import { Stack } from "../stack/stack.tsx";
import { ComponentIndex } from "./component-index.tsx";
import type { Example } from "./example.ts";

const modules = import.meta.glob<{ examples: readonly Example[] }>(
  "../*/examples.tsx",
  { eager: true },
);

const components = Object.entries(modules).map(([path, { examples }]) => ({
  name: path.split("/")[1] ?? path,
  examples,
}));

function Page() {
  const wanted = new URLSearchParams(location.search).get("example");
  const [component, name] = (wanted ?? "").split("/");
  const example = components
    .find((each) => each.name === component)
    ?.examples.find((each) => each.name === name);
  if (example === undefined) return <ComponentIndex components={components} />;
  document.title = `${component}: ${name} – ${words.page.title}`;
  if (example.stands === "page") return <example.Show />;
  return (
    <PageFrame words={words.page} homeHref="./" wide={component === "table"}>
      <Stack>
        {example.stands === "part" && <h1>{name}</h1>}
        <example.Show />
      </Stack>
    </PageFrame>
  );
}

const app = document.getElementById("app");
if (app === null) throw new Error("the page has no place for the app");
document.title = words.page.title;
render(
  <>
    <Page />
    <LiveRegions />
  </>,
  app,
);
void loadFont(document, fontUrl);
