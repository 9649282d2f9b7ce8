import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { TagList } from "./tag.tsx";

export const examples: readonly Example[] = [
  {
    name: "each-kind",
    stands: "part",
    Show: () => (
      <TagList
        tags={[
          { label: words.tags.plain },
          { label: words.tags.rule, kind: "rule" },
          { label: words.tags.late, kind: "late" },
          { label: words.tags.danger, kind: "danger" },
        ]}
      />
    ),
  },
];
