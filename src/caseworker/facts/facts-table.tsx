import { dayInWords } from "../../device/dates.ts";
import { Table } from "../../design-system/table/table.tsx";
import { Tag } from "../../design-system/tag/tag.tsx";
import type { NamedFact } from "../../domain/facts/all-facts.ts";
import { isDue } from "../../domain/facts/due-facts.ts";
import type { Fact } from "../../domain/facts/fact.ts";
import { useInbox } from "../page/inbox.ts";

type Props = {
  part: "due" | "held" | "shown";
  facts: readonly NamedFact[];
  today: string;
};

/** Facts as a table: when each was looked up, what it says, who says so, where it holds. */
export function FactsTable({ part, facts, today }: Props) {
  const { words, density } = useInbox();
  return (
    <Table
      caption={words(`facts.${part}.caption`)}
      density={density.read()}
      rowHeader="what"
      columns={[
        { id: "checked", label: words("facts.checked") },
        { id: "what", label: words("facts.what") },
        { id: "source", label: words("facts.source") },
        { id: "place", label: words("facts.place") },
      ]}
      rows={facts.map(({ id, fact }) => ({
        id,
        cells: {
          checked: <Checked fact={fact} today={today} />,
          what: <What fact={fact} />,
          source: <Source fact={fact} />,
          place: fact.place,
        },
      }))}
    />
  );
}

function Checked({ fact, today }: { fact: Fact; today: string }) {
  const { words, now } = useInbox();
  const nowMs = now().getTime();
  return (
    <div class="stack-tiny">
      {isDue(fact, today) && <Tag kind="late" label={words("facts.check")} />}
      <p>{dayInWords(fact.checkedOn, nowMs)}</p>
      {fact.checkedBy !== null && (
        <p class="hint">{words("facts.by", { name: fact.checkedBy })}</p>
      )}
    </div>
  );
}

function What({ fact }: { fact: Fact }) {
  const { words } = useInbox();
  return (
    <span class="what">
      {fact.about}{" "}
      <span class="what-detail">
        <FactValue fact={fact} />
      </span>
      {fact.verify && (
        <span class="what-detail">{words(`facts.why.${fact.why}`)}</span>
      )}
    </span>
  );
}

function FactValue({ fact: { value } }: { fact: Fact }) {
  const { words } = useInbox();
  if (value === null) return <>{words("facts.no-value")}</>;
  if (typeof value === "string") return <>{value}</>;
  return <>{words(`facts.unit.${value.unit}`, { count: value.count })}</>;
}

function Source({ fact }: { fact: Fact }) {
  const { words } = useInbox();
  return (
    <div class="stack-tiny">
      <p>{fact.source}</p>
      <p class="hint">
        {words(`facts.standing.${fact.standing}`, { text: fact.codeVersion })}
      </p>
    </div>
  );
}
