import { BackLink } from "../../design-system/back-link/back-link.tsx";
import { Notice } from "../../design-system/notice/notice.tsx";
import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { Stack } from "../../design-system/stack/stack.tsx";
import { dayInWords } from "../../device/dates.ts";
import { allFacts, type NamedFact } from "../../domain/facts/all-facts.ts";
import {
  factDays,
  factsByState,
  freshUntil,
} from "../../domain/facts/due-facts.ts";
import { dayOf } from "../dates/calendar.ts";
import { useInbox } from "../page/inbox.ts";
import { usePage } from "../page/use-page.ts";
import { base } from "../routes.ts";
import { FactsTable } from "./facts-table.tsx";

/** What Heard tells people about the world outside, and what of it somebody has to look up. */
export function FactsPage() {
  const { words, now } = useInbox();
  const title = words("facts.title");
  usePage("facts", title);
  const today = dayOf(now().toISOString());
  const { due, shown, held } = factsByState(allFacts, today);
  const unsigned = allFacts.filter(({ fact }) => fact.checkedBy === null);
  return (
    <Stack>
      <BackLink label={words("report.all")} href={base} />
      <PageHeading title={title} />
      <p class="lead">{words("facts.lead", { days: factDays })}</p>
      {unsigned.length > 0 && (
        <Notice kind="warning">
          <p>{words("facts.unsigned", { count: unsigned.length })}</p>
        </Notice>
      )}
      <h2>{words("facts.due.title", { count: due.length })}</h2>
      {due.length === 0 ? (
        <p>
          {words("facts.due.none", { day: nextDue(shown, now().getTime()) })}
        </p>
      ) : (
        <FactsTable part="due" facts={due} today={today} />
      )}
      <h2>{words("facts.held.title", { count: held.length })}</h2>
      <p>{words("facts.held.text")}</p>
      <FactsTable part="held" facts={held} today={today} />
      <h2>{words("facts.shown.title", { count: shown.length })}</h2>
      {shown.length > 0 && (
        <FactsTable part="shown" facts={shown} today={today} />
      )}
    </Stack>
  );
}

function nextDue(shown: readonly NamedFact[], nowMs: number): string {
  const [first = ""] = shown.map(({ fact }) => freshUntil(fact)).toSorted();
  return dayInWords(first, nowMs);
}
