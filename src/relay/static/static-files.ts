import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** A file as it is served, in the encodings that the build made. */
export type StaticFile = {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  /** Of a page: what stands on its first screen, as a Link header asks for it. */
  readonly link?: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
};

/** Every file of the built apps by its path, `/assets/main-x.js`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

const aYear = "public, max-age=31536000, immutable";
const askEachTime = "no-cache";
// As many as the first screen of a phone shows.
const mostFirstPictures = 3;

/**
 * Reads the built apps into memory: they are small, and what is not in the map cannot be asked for, whatever the path says.
 * Gives an empty map where there is no such folder.
 */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const contents = await readAll(folder);
  const files = new Map<string, StaticFile>();
  for (const [path, plain] of contents) {
    const type = types[extname(path)];
    if (type === undefined) continue;
    const br = contents.get(`${path}.br`);
    const gzip = contents.get(`${path}.gz`);
    const link = path.endsWith(".html") ? firstPictures(plain) : "";
    const digest = createHash("sha256").update(plain).digest("base64url");
    files.set(path, {
      type,
      etag: digest.slice(0, 22),
      cacheControl: /^(\/casework)?\/assets\//u.test(path)
        ? aYear
        : askEachTime,
      plain,
      ...(link !== "" && { link }),
      ...(br !== undefined && { br }),
      ...(gzip !== undefined && { gzip }),
    });
  }
  return files;
}

/** The pictures that stand first: the browser asks for them with the head of the answer, while the page itself still comes. */
function firstPictures(html: Uint8Array): string {
  const found = Buffer.from(html)
    .toString("utf8")
    .matchAll(/<img src="(\/pictures\/[a-z0-9-]+\.svg)"/gu);
  const addresses = [...new Set([...found].map(([, address]) => address))];
  return addresses
    .slice(0, mostFirstPictures)
    .map((address) => `<${address ?? ""}>; rel=preload; as=image`)
    .join(", ");
}

async function readAll(
  folder: string,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.map(async (path) => {
    const name = `/${relative(folder, path).split(sep).join("/")}`;
    return [name, Uint8Array.from(await readFile(path))] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** The file that answers a path: its own, or the page of an app for a place inside that app. */
export function fileFor(
  files: StaticFiles,
  path: string,
): StaticFile | undefined {
  return files.get(path) ?? files.get(pageFor(path) ?? "");
}

/** Pages of the reporter's app that were drawn at build time, by path. */
const drawn: Readonly<Record<string, string>> = {
  "/": "/index.html",
  "/tell": "/tell.html",
  "/easy-read": "/easy-read.html",
  "/easy-read/tell": "/easy-read-tell.html",
};

function pageFor(path: string): string | undefined {
  // A path with a dot names a file; one with other signs names nothing of ours.
  if (!/^\/[\w/-]*$/u.test(path)) return undefined;
  if (/^\/casework(\/|$)/u.test(path)) return "/casework/index.html";
  return (
    drawn[path.length > 1 ? path.replace(/\/$/u, "") : path] ?? "/app.html"
  );
}
