import { Details } from "../../design-system/details/details.tsx";
import { momentInWords } from "../../device/dates.ts";
import { useInbox } from "../page/inbox.ts";
import { historyOf } from "./history-of.ts";
import type { OpenReport } from "./open-report.ts";

/** What happened with the report and when, by the relay's clock. */
export function History({ open }: { open: OpenReport }) {
  const { words } = useInbox();
  return (
    <Details label={words("history.title")}>
      <ol class="history" role="list">
        {historyOf(open).map(({ what, at, number }) => (
          <li key={`${what}-${at}-${String(number)}`}>
            <time dateTime={at}>{momentInWords(at)}</time>{" "}
            {words(`history.${what}`, { number })}
          </li>
        ))}
      </ol>
    </Details>
  );
}
