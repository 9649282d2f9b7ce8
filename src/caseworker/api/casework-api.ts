import type { CaseState } from "../../domain/casework/case-state.ts";
import type { Clip } from "../../domain/bsl/clip.ts";
import {
  type BslContact,
  CaseworkBsl,
  ClipFileStored,
} from "../../protocol/clips.ts";
import {
  CaseworkReport,
  type PutCaseworkMessage,
  ReportList,
  Session,
  type SetUp,
  SetUpState,
  SignInSalt,
} from "../../protocol/casework.ts";
import { readAs } from "../../protocol/read-as.ts";
import type { ApiAnswer } from "./answer.ts";
import { type Fetch, request } from "./request.ts";

/** What the inbox asks of the relay (SPEC.md, Casework). Each write may be sent again unchanged. */
export type CaseworkApi = ReturnType<typeof caseworkApi>;

const nothing = (): true => true;

/**
 * Makes the client.
 *
 * @param onSignedOut Called when the relay no longer knows the session, whatever was asked.
 */
export function caseworkApi(fetch: Fetch, onSignedOut: () => void) {
  const guarded: typeof request = async (...args) => {
    const answer = await request(...args);
    if (answer.is === "refused" && answer.kind === "not-signed-in")
      onSignedOut();
    return answer;
  };
  return {
    ...entryCalls(fetch),
    ...reportCalls(fetch, guarded),
    ...bslCalls(fetch, guarded),
  };
}

/** What can be asked without a session. */
function entryCalls(fetch: Fetch) {
  return {
    setUpState: () =>
      request(fetch, "GET", "set-up", undefined, (body) =>
        readAs(SetUpState, body),
      ),
    /** Sets up, and begins the first session. */
    setUp: (body: SetUp) =>
      request(fetch, "POST", "set-up", body, (answer) =>
        readAs(Session, answer),
      ),
    signInStart: (email: string) =>
      request(fetch, "POST", "sign-in/start", { email }, (body) =>
        readAs(SignInSalt, body),
      ),
    signIn: (email: string, proof: string) =>
      request(fetch, "POST", "sign-in", { email, proof }, (body) =>
        readAs(Session, body),
      ),
    session: () =>
      request(fetch, "GET", "session", undefined, (body) =>
        readAs(Session, body),
      ),
    signOut: () => request(fetch, "DELETE", "session", undefined, nothing),
  };
}

function reportCalls(fetch: Fetch, ask: typeof request) {
  return {
    /** A page of who waits longest; `after` is the `next` of the page before, null the first page. */
    reports: (after: string | null): Promise<ApiAnswer<ReportList>> =>
      ask(
        fetch,
        "GET",
        after === null
          ? "reports"
          : `reports?after=${encodeURIComponent(after)}`,
        undefined,
        (body) => readAs(ReportList, body),
      ),
    report: (id: string) =>
      ask(fetch, "GET", `reports/${id}`, undefined, (body) =>
        readAs(CaseworkReport, body),
      ),
    /** Only after unsealing has succeeded (R37). */
    opened: (id: string) =>
      ask(fetch, "POST", `reports/${id}/opened`, undefined, nothing),
    take: (id: string) =>
      ask(fetch, "PUT", `reports/${id}/owner`, undefined, nothing),
    move: (id: string, state: CaseState) =>
      ask(fetch, "PUT", `reports/${id}/state`, { state }, nothing),
    answer: (messageId: string, message: PutCaseworkMessage) =>
      ask(fetch, "PUT", `messages/${messageId}`, message, nothing),
  };
}

function bslCalls(fetch: Fetch, ask: typeof request) {
  return {
    bsl: () =>
      ask(fetch, "GET", "bsl", undefined, (body) => readAs(CaseworkBsl, body)),
    /** A video or captions, by the hash of its bytes (R71). */
    putClipFile: (name: string, bytes: Blob) =>
      ask(fetch, "PUT", `clips/files/${name}`, bytes, (body) =>
        readAs(ClipFileStored, body),
      ),
    putClip: (key: string, clip: Clip) =>
      ask(fetch, "PUT", `clips/${key}`, clip, nothing),
    removeClip: (key: string) =>
      ask(fetch, "DELETE", `clips/${key}`, undefined, nothing),
    putBslContact: (contact: BslContact) =>
      ask(fetch, "PUT", "bsl-contact", contact, nothing),
  };
}
