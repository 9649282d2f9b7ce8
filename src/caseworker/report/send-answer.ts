import { planNotice } from "../../domain/casework/notice-plan.ts";
import type { DraftAnswer } from "../../domain/casework/draft-answer.ts";
import type { ThreadMessage } from "../../domain/casework/thread-message.ts";
import { toBase64 } from "../../envelope/base64.ts";
import { sealJson } from "../../envelope/seal.ts";
import type { CaseworkReport, Session } from "../../protocol/casework.ts";
import type { ApiAnswer, ApiProblem } from "../api/answer.ts";
import type { CaseworkApi } from "../api/casework-api.ts";

/** An answer that is sealed and has its id: sending it twice is sending it once (R40). */
export type WaitingAnswer = NonNullable<DraftAnswer["waiting"]>;

/**
 * Seals an answer to the organisation and to the person's receipt.
 *
 * @param id Of the message: the draft's.
 */
export async function prepareAnswer(
  text: string,
  session: Session,
  report: CaseworkReport,
  id: string,
  now: Date,
): Promise<WaitingAnswer> {
  const message: ThreadMessage = {
    schema: 1,
    text,
    author: session.caseworker.name,
    attachmentsNotKept: [],
    sentFrom: "",
  };
  const { contact } = report;
  const wantsText =
    contact.noticeSays === "everything" &&
    planNotice(contact, ["email"], now).is === "send";
  return {
    id,
    claimedAt: now.toISOString(),
    sealed: toBase64(
      await sealJson(
        [session.organisation.recipient, report.recipient],
        message,
      ),
    ),
    noticeText: wantsText ? text : null,
    text,
  };
}

/** kept: nobody knows whether it arrived, so it waits unchanged. refused: it did not, and the text may be changed. */
export type SentAnswer =
  | { readonly is: "stored" }
  | { readonly is: "kept"; readonly problem: ApiProblem }
  | { readonly is: "refused"; readonly problem: ApiProblem };

/** Sends a waiting answer, the first time or again. */
export async function sendAnswer(
  api: CaseworkApi,
  reportId: string,
  waiting: WaitingAnswer,
): Promise<SentAnswer> {
  const { id, claimedAt, sealed, noticeText } = waiting;
  const answer: ApiAnswer<unknown> = await api.answer(id, {
    reportId,
    claimedAt,
    sealed,
    noticeText,
  });
  if (answer.is === "ok") return { is: "stored" };
  return { is: isFinal(answer) ? "refused" : "kept", problem: answer };
}

/** Refusals that no repetition changes, and that mean that nothing was stored. */
function isFinal(problem: ApiProblem): boolean {
  return (
    problem.is === "refused" &&
    ["bad-request", "too-large", "not-found", "message-differs"].includes(
      problem.kind,
    )
  );
}
