import { render } from "preact";
import { useReducer, useState } from "preact/hooks";
import caseworkerWords from "../../locales/en-GB/caseworker.json";
import questionnaireWords from "../../locales/en-GB/questionnaire.json";
import reporterWords from "../../locales/en-GB/reporter.json";
import { loadFont } from "../design-system/font.ts";
import { fontUrl } from "../design-system/font-url.ts";
import { focusHeading } from "../design-system/page-heading/focus-heading.ts";
import { signedWords } from "../device/bsl/signed-words.ts";
import { applyLook } from "../device/look/apply-look.ts";
import { startWords, t } from "../device/words.ts";
import { questions } from "../domain/questionnaire/questions.ts";
import { makeUuid, uuidRandomBytes } from "../domain/uuid-v7.ts";
import { type AccessEvent, afterEvent } from "./access/access.ts";
import { caseworkApi } from "./api/casework-api.ts";
import { App } from "./app.tsx";
import { makeDraftStore } from "./drafts/draft-store.ts";
import { tabShelf } from "./drafts/tab-shelf.ts";
import { inboxLook } from "./page/inbox-look.ts";
import { densityOf } from "./page/density.ts";
import { keepsNothing } from "./page/keeps-nothing.ts";
import { type Inbox, InboxContext } from "./page/inbox.ts";
import { useAddress } from "./page/use-address.ts";
import { useUnsentWarning } from "./page/use-unsent-warning.ts";
import { base } from "./routes.ts";
import { questionWords } from "./words/question-words.ts";

startWords("en-GB", {
  caseworker: caseworkerWords,
  questionnaire: questionnaireWords,
});

const signed = signedWords(
  { questionnaire: questionnaireWords, reporter: reporterWords },
  questions.map(({ id }) => id),
);
const drafts = makeDraftStore(tabShelf(() => sessionStorage));
const density = densityOf(() => sessionStorage);

function random(bytes: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/** Focus follows the pages, but not the first: the browser has just begun to read that one. */
function makeArrive(): Inbox["arrive"] {
  let here: string | null = null;
  return (page) => {
    if (here !== null && here !== page) focusHeading(document);
    here = page;
  };
}

function makeInbox(
  tell: (event: AccessEvent) => void,
  go: (path: string) => void,
): Inbox {
  return {
    api: caseworkApi(fetch.bind(globalThis), () =>
      tell({ is: "session-ended" }),
    ),
    words: t,
    questionWords,
    signedWords: signed,
    drafts,
    density,
    keepsNothing: keepsNothing(window),
    makeId: () => makeUuid(Date.now(), random(uuidRandomBytes)),
    makeSalt: () => random(16),
    now: () => new Date(),
    tell,
    go,
    arrive: makeArrive(),
  };
}

function Root() {
  const [access, dispatch] = useReducer(afterEvent, { is: "starting" });
  const { address, go } = useAddress(base);
  const [inbox] = useState(() =>
    makeInbox((event) => {
      // Clear text leaves memory before the page does.
      if (event.is === "lock" || event.is === "session-ended") drafts.lock();
      dispatch(event);
    }, go),
  );
  useUnsentWarning(drafts);
  return (
    <InboxContext.Provider value={inbox}>
      <App access={access} address={address} />
    </InboxContext.Provider>
  );
}

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the inbox");
// Nothing of the inbox is drawn before this.
applyLook(document.documentElement, inboxLook(window));
render(<Root />, place);
void loadFont(document, fontUrl);
