import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { DefinitionList } from "./definition-list.tsx";

export const examples: readonly Example[] = [
  {
    name: "two-facts",
    stands: "part",
    Show: () => (
      <DefinitionList
        items={[
          {
            id: "place",
            term: words.definitions.place,
            fact: words.definitions.placeFact,
          },
          {
            id: "when",
            term: words.definitions.when,
            fact: words.definitions.whenFact,
          },
        ]}
      />
    ),
  },
];
