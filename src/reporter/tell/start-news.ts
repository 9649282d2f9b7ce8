import { questionById } from "../../domain/questionnaire/engine.ts";
import { sections } from "../../domain/questionnaire/entry.ts";
import { whatIsLeft } from "../../domain/questionnaire/progress.ts";
import type { Stop } from "../../device/kept.ts";
import type {
  Draft,
  ReporterStore,
  SentReport,
} from "../../device/reporter-store.ts";
import { t } from "../../device/words.ts";
import type { OutboxEntry } from "../../sync/outbox.ts";
import { newAnswers } from "../reports/new-answers.ts";
import type { StartNews } from "../site/loaded.ts";
import { sectionTitle } from "./question-words.ts";
import { whereToCarryOn } from "./was-at.ts";

/** Watches what the start page says of this device. */
export function watchStart(
  store: ReporterStore,
  listener: (news: StartNews) => void,
): Stop {
  let drafts: readonly Draft[] | undefined;
  let sent: readonly SentReport[] | undefined;
  let outbox: readonly OutboxEntry[] | undefined;
  const tell = () => {
    if (drafts === undefined || sent === undefined || outbox === undefined)
      return;
    listener({ carryOn: carryOn(drafts), answers: answers(sent, outbox) });
  };
  const stops = [
    store.drafts.watchAll((all) => {
      drafts = all;
      tell();
    }),
    store.sent.watchAll((all) => {
      sent = all;
      tell();
    }),
    store.outbox.watch((all) => {
      outbox = all;
      tell();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function carryOn([latest]: readonly Draft[]): StartNews["carryOn"] {
  if (latest === undefined) return null;
  const at = whereToCarryOn(latest);
  if (at === null) return t("start.carryOnDone");
  const part = sectionTitle(questionById(at)?.section ?? sections[0]);
  const { left } = whatIsLeft(latest.report);
  return t("start.carryOnAt", { part, count: left });
}

function answers(
  sent: readonly SentReport[],
  outbox: readonly OutboxEntry[],
): string {
  const waiting = new Set(
    outbox
      .filter(({ state }) => state.is !== "arrived")
      .map(({ item }) => item.reportId),
  );
  const count = sent.reduce((sum, report) => sum + newAnswers(report), 0);
  if (count > 0) return t("start.answersNew", { count });
  if (waiting.size > 0)
    return t("start.answersWaiting", { count: waiting.size });
  return sent.length === 0 ? t("start.answersNothing") : t("start.answersNone");
}
