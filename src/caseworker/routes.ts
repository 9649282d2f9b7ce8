/** Where the inbox stands on its site; the build has the same base. */
export const base = "/casework/";

/** Every page of the inbox. */
export type Route =
  | { readonly is: "list"; readonly after: string | null }
  | {
      readonly is: "report";
      readonly id: string;
      /** Null: the latest. */
      readonly version: number | null;
    }
  | { readonly is: "facts" }
  | { readonly is: "bsl" }
  | { readonly is: "bsl-contact" }
  | { readonly is: "clip"; readonly key: string }
  | { readonly is: "sign-out" }
  | { readonly is: "unknown" };

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Reads an address (path and query) as a page. */
export function readRoute(address: string): Route {
  const url = new URL(address, "http://inbox.example");
  const path = `${url.pathname.replace(/\/+$/u, "")}/`;
  if (!path.startsWith(base)) return { is: "unknown" };
  const [first = "", second, ...rest] = path.slice(base.length, -1).split("/");
  if (rest.length > 0) return { is: "unknown" };
  if (second === undefined) return readPage(first, url);
  if (first === "bsl") return readBsl(second);
  if (first !== "reports" || !uuid.test(second)) return { is: "unknown" };
  const version = url.searchParams.get("version") ?? "";
  return {
    is: "report",
    id: second,
    version: /^[1-9]\d{0,5}$/u.test(version) ? Number(version) : null,
  };
}

function readPage(name: string, url: URL): Route {
  if (name === "") return { is: "list", after: url.searchParams.get("after") };
  if (name === "facts") return { is: "facts" };
  if (name === "bsl") return { is: "bsl" };
  return name === "sign-out" ? { is: "sign-out" } : { is: "unknown" };
}

/** A question (`what-happened`), a step of one (`how-to-reach-you.email`), or a page (`page.start`). */
const clipKey = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60})?$/u;

function readBsl(name: string): Route {
  if (name === "contact") return { is: "bsl-contact" };
  const key = name.replace(/^video-/u, "");
  return name !== key && clipKey.test(key)
    ? { is: "clip", key }
    : { is: "unknown" };
}

/** The address of the list: its first page, or the one that begins after a cursor. */
export function listPath(after: string | null = null): string {
  return after === null ? base : `${base}?after=${encodeURIComponent(after)}`;
}

/** The address of one report, in its latest version unless told. */
export function reportPath(id: string, version: number | null = null): string {
  const path = `${base}reports/${id}`;
  return version === null ? path : `${path}?version=${String(version)}`;
}

export const signOutPath = `${base}sign-out`;
export const factsPath = `${base}facts`;

export const bslPath = `${base}bsl`;
export const bslContactPath = `${base}bsl/contact`;

/** The address of the video of a question or page. */
export function clipPath(key: string): string {
  return `${base}bsl/video-${key}`;
}
