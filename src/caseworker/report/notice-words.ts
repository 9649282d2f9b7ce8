import { momentInWords } from "../../device/dates.ts";
import { type HeldWhy, planNotice } from "../../domain/casework/notice-plan.ts";
import type { ContactRules } from "../../domain/report/contact-rules.ts";
import type { Words } from "../words/words.ts";

/**
 * Says, before an answer is sent, how the person will learn of it: by the same
 * rules by which the relay will decide (R50).
 *
 * @param canNotify Whether email can leave this relay now.
 */
export function noticeWords(
  words: Words,
  contact: ContactRules,
  canNotify: boolean,
  now: Date,
): string {
  const plan = planNotice(contact, canNotify ? ["email"] : [], now);
  if (plan.is === "held") return heldWords(words, contact, plan.why);
  const what = emailWords(words, contact);
  return plan.at.getTime() > now.getTime()
    ? `${what} ${words("notice.not-now", { moment: momentInWords(plan.at.toISOString()) })}`
    : what;
}

function emailWords(words: Words, contact: ContactRules): string {
  const { subject, noticeSays } = contact;
  return subject === ""
    ? words(`notice.email-${noticeSays}`)
    : words(`notice.email-${noticeSays}-subject`, { subject });
}

function heldWords(words: Words, contact: ContactRules, why: HeldWhy): string {
  if (why === "relay-cannot-send")
    return `${emailWords(words, contact)} ${words("notice.relay-cannot-send")}`;
  const readsInApp = contact.ways.every(
    (way) => way === "app" || contact.never.includes(way),
  );
  return why === "no-way-chosen" && readsInApp
    ? words("notice.app-only")
    : words(`notice.${why}`);
}
