import type { ContactRules } from "../report/contact-rules.ts";
import type { NoticeWay } from "./notice.ts";
import { nextAllowedAt } from "./notice-times.ts";

/**
 * send: by this way, not before `at`. held: the answer waits in the app, because the person chose or allowed no way that the relay
 * has (`no-way-chosen`), gave no address for it (`no-address`), or the relay cannot send anything now (`relay-cannot-send`).
 */
export type NoticePlan =
  | { readonly is: "send"; readonly way: NoticeWay; readonly at: Date }
  | { readonly is: "held"; readonly why: HeldWhy };

export type HeldWhy = "no-way-chosen" | "no-address" | "relay-cannot-send";

const noticeWays: readonly NoticeWay[] = ["email"];

/**
 * Says how and when a notice goes (R50): by the first way, in the person's order, that the relay can use and that they did not
 * forbid, and within their times. Something both chosen and forbidden counts as forbidden.
 *
 * @param rules As the person set them last.
 * @param canUse The ways that this relay can send by now.
 * @param now The relay's clock.
 */
export function planNotice(
  rules: ContactRules,
  canUse: readonly NoticeWay[],
  now: Date,
): NoticePlan {
  const wanted = rules.ways
    .flatMap((way) => noticeWays.filter((known) => known === way))
    .filter((way) => !rules.never.includes(way));
  if (wanted.length === 0) return { is: "held", why: "no-way-chosen" };
  const reachable = wanted.filter((way) => hasAddress(rules, way));
  if (reachable.length === 0) return { is: "held", why: "no-address" };
  const way = reachable.find((each) => canUse.includes(each));
  if (way === undefined) return { is: "held", why: "relay-cannot-send" };
  return { is: "send", way, at: nextAllowedAt(rules, now) };
}

/**
 * Whether there is an address that a mail server can be handed. It is only asked for one @ with something on both sides and no
 * character that could end a header or a command; whether anybody is there, only a mail server knows.
 */
function hasAddress(rules: ContactRules, way: NoticeWay): boolean {
  switch (way) {
    case "email":
      return /^[^\s@<>(),;:"\\[\]\p{Cc}]+@[^\s@<>(),;:"\\[\]\p{Cc}]+$/u.test(
        rules.email,
      );
  }
}
