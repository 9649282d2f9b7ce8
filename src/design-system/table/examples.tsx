import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { TagList } from "../tag/tag.tsx";
import type { Density } from "./table.tsx";
import { Table } from "./table.tsx";

function Inbox(props: { density: Density }) {
  return (
    <Table
      caption={words.table.caption}
      rowHeader="what"
      density={props.density}
      columns={[
        { id: "date", label: words.table.date },
        { id: "what", label: words.table.what },
        { id: "needs", label: words.table.needs },
        { id: "state", label: words.table.state },
      ]}
      rows={[
        {
          id: "bus",
          cells: {
            date: words.table.tomorrow,
            what: <a href="#bus">{words.table.bus}</a>,
            needs: (
              <TagList
                tags={[
                  { label: words.table.textOnly, kind: "rule" },
                  { label: words.table.notBefore },
                ]}
              />
            ),
            state: words.table.notTaken,
          },
        },
        {
          id: "letter",
          cells: {
            date: words.table.friday,
            what: <a href="#letter">{words.table.letter}</a>,
            needs: (
              <TagList
                tags={[
                  { label: words.table.emailOnly, kind: "rule" },
                  { label: words.table.neverPhone, kind: "rule" },
                ]}
              />
            ),
            state: words.table.taken,
          },
        },
      ]}
    />
  );
}

export const examples: readonly Example[] = [
  {
    name: "comfortable",
    stands: "part",
    Show: () => <Inbox density="comfortable" />,
  },
  {
    name: "compact",
    stands: "part",
    Show: () => <Inbox density="compact" />,
  },
];
