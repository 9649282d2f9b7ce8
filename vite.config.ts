import { createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import preact from "@preact/preset-vite";
import {
  defineConfig,
  type Plugin,
  type UserConfig,
  type ViteDevServer,
} from "vite";

import { picturesPlugin } from "./scripts/build/pictures.mjs";
import { fonts, readThemes } from "./scripts/build/themes.mjs";
import { readLanguages } from "./scripts/words/phrases.mjs";
import { pseudoLanguages, pseudoWords } from "./scripts/words/pseudo.mjs";

const root = import.meta.dirname;

/** What `vite build --mode` can build; `scripts/build.mjs` runs them all. */
const builds: Readonly<Record<string, UserConfig>> = {
  reporter: {
    plugins: [preact(), fillPage(), picturesPlugin()],
    build: {
      outDir: join(root, "dist/web"),
      emptyOutDir: true,
      // The whole style stands in the HTML: no page waits for more of it.
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        // The service worker knows the first script by this name.
        output: { entryFileNames: "assets/first-[hash].js" },
      },
    },
  },
  casework: {
    root: join(root, "src/caseworker"),
    base: "/casework/",
    publicDir: false,
    plugins: [preact()],
    build: {
      outDir: join(root, "dist/web/casework"),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  },
  worker: script("src/service-worker/main.ts", "service-worker"),
  early: script("src/reporter/first-visit/early.ts", "early"),
  relay: node("src/relay/main.ts", "dist/relay"),
  demonstration: node("tests/seed/main.ts", "dist/demonstration"),
};

export default defineConfig(({ mode }) => ({
  root,
  publicDir: join(root, "public"),
  ...builds[mode],
  clearScreen: false,
}));

/** One classic script without imports, to be put where a build step needs it. */
function script(entry: string, name: string): UserConfig {
  return {
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: join(root, "node_modules/.heard/build"),
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: {
        entry: join(root, entry),
        formats: ["iife"],
        name: "heard",
        fileName: () => `${name}.js`,
      },
    },
  };
}

/** A program for Node; packages stay in node_modules. */
function node(entry: string, outDir: string): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: join(root, entry),
      outDir: join(root, outDir),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: "main.js" } },
    },
  };
}

async function sendThemes(response: ServerResponse): Promise<void> {
  response.setHeader("content-type", "text/css");
  response.end(await readThemes());
}

/** In development the made-up languages stand beside the real ones, to be chosen by whoever looks for words that are cut off. */
function wordsInDevelopment(path: string): unknown {
  if (path === "/languages.json")
    return [...readLanguages(), ...pseudoLanguages];
  const made = pseudoLanguages.find(({ tag }) => path === `/${tag}.json`);
  return made && pseudoWords(made.tag);
}

/** In development, what `scripts/build/pages.mjs` does for the built pages, as far as a page needs it to work. */
function fillPage(): Plugin {
  const early = "/src/reporter/first-visit/early.ts";
  let server: ViteDevServer;
  return {
    name: "heard:fill-page",
    apply: "serve",
    configureServer: (started) => {
      server = started;
      server.middlewares.use((request, response, next) => {
        const address = request.url ?? "";
        const font = fonts[address];
        if (font !== undefined) createReadStream(font).pipe(response);
        else if (address === "/themes.css") void sendThemes(response);
        else next();
      });
      started.middlewares.use("/words", (request, response, next) => {
        const body = wordsInDevelopment(request.url ?? "");
        if (body === undefined) next();
        else response.end(JSON.stringify(body));
      });
    },
    transformIndexHtml: async (html) => {
      const { firstVisitPages } = await server.ssrLoadModule(
        "/src/reporter/first-visit/pages.tsx",
      );
      return html
        .replace(
          "<!--early-->",
          `<script type="module" src="${early}"></script>`,
        )
        .replace("<!--words-->", () => firstVisitPages()[0].words)
        .replace(/<!--(?:title|description)-->/gu, "Heard");
    },
  };
}
