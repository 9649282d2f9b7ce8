import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer } from "vite";
import { between, root, web } from "./places.mjs";

const pagesModule = "/src/reporter/first-visit/pages.tsx";

/**
 * Draws the pages of the first visit: HTML that can be read and written in
 * before any script has come, with the whole style inside.
 */
export async function writePages() {
  const template = await readFile(join(web, "index.html"), "utf8");
  const early = await readFile(join(between, "early.js"), "utf8");
  const style = await takeStyle();
  const server = await createServer({
    root,
    mode: "reporter",
    logLevel: "warn",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { firstVisitPages } = await server.ssrLoadModule(pagesModule);
    for (const page of firstVisitPages()) {
      const html = fill(template, {
        title: page.title,
        description: page.description,
        app: page.app,
        words: page.words,
        early: `<script>${early.trim()}</script><style>${style}</style>`,
        "no-start": `<div id="no-start" class="notice warning" role="alert">${page.noStart}</div>`,
        "no-script": `<noscript><p>${page.noScript}</p></noscript>`,
      });
      await writeFile(join(web, page.file), html);
    }
  } finally {
    await server.close();
  }
}

/** Takes the one style file out of what is served. */
async function takeStyle() {
  const assets = join(web, "assets");
  const names = (await readdir(assets)).filter((name) => name.endsWith(".css"));
  const [name] = names;
  if (name === undefined || names.length > 1)
    throw new Error(`one style was expected, not ${names.length}`);
  const style = await readFile(join(assets, name), "utf8");
  await rm(join(assets, name));
  return style.trim();
}

/**
 * @param {string} template
 * @param {Readonly<Record<string, string>>} places
 */
function fill(template, places) {
  const filled = Object.entries(places).reduce(
    (html, [place, text]) => html.replace(`<!--${place}-->`, () => text),
    template.replace(/\s*<link rel="stylesheet"[^>]*>/, ""),
  );
  return filled.replace(/\n\s*/g, "\n");
}
