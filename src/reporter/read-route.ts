import {
  aboutLeavePath,
  aboutPath,
  aboutPicturesPath,
  appointmentSteps,
  bslContactPath,
  carryOnPath,
  checkPath,
  comeBackPath,
  countsParts,
  countsPath,
  firstRoute,
  helpNowPath,
  helpOnTheWayPath,
  howToReadPath,
  incidentsPath,
  lookPath,
  looksPath,
  reportsPath,
  signedPath,
  taskListPath,
  type Route,
  waysOn,
  wordsPath,
} from "./routes.ts";

const pages: Readonly<Record<string, Route>> = {
  [taskListPath]: { is: "task-list" },
  [carryOnPath]: { is: "carry-on" },
  [checkPath]: { is: "check" },
  [incidentsPath]: { is: "incidents" },
  [reportsPath]: { is: "reports" },
  [comeBackPath]: { is: "come-back" },
  [lookPath]: { is: "look" },
  [howToReadPath]: { is: "how-to-read" },
  [looksPath]: { is: "looks", part: null },
  [signedPath]: { is: "signed" },
  [bslContactPath]: { is: "bsl-contact" },
  [helpNowPath]: { is: "help-now" },
  [wordsPath]: { is: "words" },
  [aboutPath]: { is: "about" },
  [aboutLeavePath]: { is: "about-leave" },
  [aboutPicturesPath]: { is: "about-pictures" },
};

const word = /^[a-z0-9-]{1,60}$/u;
const reportPages = ["receipt", "write", "copy", "clear"] as const;

/** Reads an address (path and query) as a page. */
export function readRoute(address: string): Route {
  return firstRoute(address) ?? readOther(address);
}

function readOther(address: string): Route {
  const url = new URL(address, "http://heard.example");
  const path = url.pathname.replace(/\/+$/u, "");
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (page !== undefined) return page;
  const part = countsParts.find((known) => countsPath(known) === path);
  const asked = url.searchParams.get("from") ?? "";
  if (part !== undefined)
    return { is: "counts", part, from: word.test(asked) ? asked : null };
  const said = readQuery(url.searchParams);
  if (path === helpOnTheWayPath) return { is: "danger", ...said };
  const { from, incident } = said;
  const [first, id, last = null, ...rest] = path.slice(1).split("/");
  const parts = [id ?? "first", last ?? "none"];
  if (rest.length > 0 || !parts.every((part) => word.test(part)))
    return { is: "not-found" };
  if (first === "tell" && id === "incidents" && last !== null)
    return { is: "incident", id: last };
  if (first === "tell" && id !== undefined)
    return { is: "question", id, step: last, from, incident };
  if (first === "looks" && id !== undefined && last === null)
    return { is: "looks", part: id };
  return first === "reports" && id !== undefined
    ? readReportRoute(id, last, url.searchParams.get("step"))
    : { is: "not-found" };
}

function readQuery(query: URLSearchParams) {
  const named = (name: string) => {
    const value = query.get(name);
    return value !== null && word.test(value) ? value : null;
  };
  return {
    from: waysOn.find((known) => known === query.get("from")) ?? null,
    incident: named("incident"),
    after: named("after"),
  };
}

function readReportRoute(
  id: string,
  page: string | null,
  asked: string | null,
): Route {
  if (page === null) return { is: "report", id };
  if (page === "video") {
    const step = appointmentSteps.find((known) => known === asked) ?? "times";
    return { is: "video", id, step };
  }
  const is = reportPages.find((known) => known === page);
  return is === undefined ? { is: "not-found" } : { is, id };
}
