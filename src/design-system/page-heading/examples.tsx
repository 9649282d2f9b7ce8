import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { PageHeading } from "./page-heading.tsx";

export const examples: readonly Example[] = [
  {
    name: "with-its-part",
    stands: "main",
    Show: () => (
      <PageHeading title={words.heading.title} part={words.heading.part} />
    ),
  },
  {
    name: "alone",
    stands: "main",
    Show: () => <PageHeading title={words.heading.plain} />,
  },
  {
    name: "with-a-picture",
    stands: "main",
    Show: () => (
      <PageHeading
        title={words.heading.title}
        part={words.heading.part}
        picture="/pictures/what-happened.svg"
      />
    ),
  },
];
