/** Every page of the reporter's app. A question or report that does not exist is found out by its page. */
export type Route =
  | FirstRoute
  | {
      readonly is: "question";
      readonly id: string;
      /** One thing of a question that asks for several; null for its first. */
      readonly step: string | null;
      readonly from: From;
      readonly incident: OfIncident;
    }
  | { readonly is: "task-list" }
  /** Leads on to where the person was. */
  | { readonly is: "carry-on" }
  | { readonly is: "check" }
  | { readonly is: "incidents" }
  | { readonly is: "incident"; readonly id: string }
  | DangerRoute
  | { readonly is: "reports" }
  | ReportRoute
  | AppointmentRoute
  | { readonly is: "come-back" }
  | { readonly is: "look" }
  | { readonly is: "how-to-read" }
  /** How the pages look: what can be changed, or one thing of it. */
  | { readonly is: "looks"; readonly part: string | null }
  /** Every video in British Sign Language. */
  | { readonly is: "signed" }
  | { readonly is: "bsl-contact" }
  | { readonly is: "help-now" }
  | {
      readonly is: "counts";
      readonly part: CountsPart;
      /** The question that it leads back to. */
      readonly from: string | null;
    }
  | { readonly is: "words" }
  | { readonly is: "about" }
  | { readonly is: "about-leave" }
  | { readonly is: "about-pictures" }
  | { readonly is: "not-found" };

/** The pages that the first script draws by itself. */
type FirstRoute =
  | { readonly is: "start" }
  | { readonly is: "first-question"; readonly from: From };

/** Help now, on the way on from this question; null: from none. */
type DangerRoute = {
  readonly is: "danger";
  readonly after: string | null;
  readonly from: From;
  readonly incident: OfIncident;
};

/** The pages of one report that was sent. */
export type ReportRoute = {
  readonly is: "report" | "receipt" | "write" | "copy" | "clear";
  readonly id: string;
};

/** What is asked before a video appointment, one thing a page. */
export const appointmentSteps = ["times", "interpreter", "notes"] as const;
export type AppointmentStep = (typeof appointmentSteps)[number];

/** The request for a video appointment about a report. */
type AppointmentRoute = {
  readonly is: "video";
  readonly id: string;
  readonly step: AppointmentStep;
};

/** The pages of "Is it a crime?", in order. */
export const countsParts = [
  "counts",
  "words",
  "examples",
  "again",
  "choices",
] as const;
export type CountsPart = (typeof countsParts)[number];

/** Where Continue leads: back to the answers, on among the few quick questions; null: to the next question. */
export type From = (typeof waysOn)[number] | null;
export const waysOn = ["check", "quick"] as const;

/** The id of the incident that is asked about; null: the first. */
export type OfIncident = string | null;

export const startPath = "/";
/** The first question. */
export const tellPath = "/tell";
/** The first of the few questions of who tells it quickly. */
export const quickPath = "/tell?from=quick";
export const taskListPath = "/tell/list";
/** Where the person was, whatever that is. */
export const carryOnPath = "/tell/carry-on";
export const checkPath = "/tell/check";
export const reportsPath = "/reports";
export const comeBackPath = "/come-back";
export const lookPath = "/look";
export const howToReadPath = "/how-to-read";
export const looksPath = "/looks";
/** The start page and the first question, drawn in Easy Read. */
export const easyReadPath = "/easy-read";
export const easyReadTellPath = "/easy-read/tell";
export const signedPath = "/bsl";
export const bslContactPath = "/bsl/contact";
export const helpNowPath = "/help-now";
/** What hard words mean. */
export const wordsPath = "/words";
export const aboutPath = "/about";
export const aboutLeavePath = "/about/leave";
export const aboutPicturesPath = "/about/pictures";

/** The address of a question, or of one step of it. The first question has its own: see {@link tellPath}. */
export function questionPath(
  id: string,
  step: string | null = null,
  from: From = null,
  incident: OfIncident = null,
): string {
  const path = step === null ? `/tell/${id}` : `/tell/${id}/${step}`;
  return withQuery(path, { from, incident });
}

/** What happened, one by one. */
export const incidentsPath = "/tell/incidents";

/** The address of one thing that happened, or of one time it did. */
export function incidentPath(id: string): string {
  return `${incidentsPath}/${id}`;
}

/** The address of Help now, on the way on from a question. */
export function dangerPath(
  after: string,
  from: From,
  incident: OfIncident,
): string {
  return withQuery(helpOnTheWayPath, { after, from, incident });
}

export const helpOnTheWayPath = "/tell/help-now";

function withQuery(
  path: string,
  values: Readonly<Record<string, string | null>>,
): string {
  const said = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${value}`],
  );
  return said.length === 0 ? path : `${path}?${said.join("&")}`;
}

/**
 * The address of a page of "Is it a crime?". It names no crime: the browser lists it among the pages that were seen.
 *
 * @param from The id of the question that it leads back to.
 */
export function countsPath(
  part: CountsPart = "counts",
  from: string | null = null,
): string {
  const path = part === "counts" ? "/what-counts" : `/what-counts/${part}`;
  return from === null ? path : `${path}?from=${from}`;
}

/** The address of a report that was sent, or of one of its pages. */
export function reportPath(id: string, page: ReportRoute["is"] = "report") {
  return page === "report" ? `/reports/${id}` : `/reports/${id}/${page}`;
}

/** The address of one thing that is asked before a video appointment. */
export function appointmentPath(
  id: string,
  step: AppointmentStep = "times",
): string {
  return withQuery(`/reports/${id}/video`, {
    step: step === "times" ? null : step,
  });
}

/** Reads an address (path and query) as a page of the first script; null where it is another, which `read-route.ts` reads. */
export function firstRoute(address: string): FirstRoute | null {
  const [path = "", query = ""] = address.split("?");
  const place = path.replaceAll(/^\/easy-read|\/+$/gu, "");
  if (place === "") return { is: "start" };
  if (place !== tellPath) return null;
  const asked = new URLSearchParams(query).get("from");
  const from = waysOn.find((way) => way === asked) ?? null;
  return { is: "first-question", from };
}
