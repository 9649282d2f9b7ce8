import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { LeftList } from "./left-list.tsx";
import { SummaryList } from "./summary-list.tsx";

export const examples: readonly Example[] = [
  {
    name: "check-answers",
    stands: "part",
    Show: () => (
      <SummaryList
        rows={[
          {
            id: "what",
            question: words.summary.what,
            answer: words.summary.whatAnswer,
            change: { label: words.summary.change, href: "#what" },
          },
          {
            id: "where",
            question: words.summary.where,
            answer: words.summary.whereAnswer,
            change: { label: words.summary.change, href: "#where" },
          },
          {
            id: "when",
            question: words.summary.when,
            answer: words.summary.whenAnswer,
          },
        ]}
      />
    ),
  },
  {
    name: "questions-left",
    stands: "part",
    Show: () => (
      <LeftList
        rows={[
          {
            id: "where",
            question: words.summary.where,
            change: words.summary.change,
            href: "#where",
          },
          {
            id: "when",
            question: words.summary.when,
            change: words.summary.change,
            href: "#when",
          },
        ]}
      />
    ),
  },
];
