import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Button } from "../button/button.tsx";
import { PageHeading } from "../page-heading/page-heading.tsx";
import { PageFrame } from "./page-frame.tsx";

export const examples: readonly Example[] = [
  {
    name: "with-actions",
    stands: "page",
    Show: () => (
      <PageFrame
        words={words.page}
        homeHref="#home"
        leave={{ label: words.page.leave, href: "#leave" }}
        actions={
          <>
            <Button label={words.page.look} small />
            <Button label={words.page.leaveShort} kind="leave" small />
          </>
        }
      >
        <PageHeading title={words.heading.plain} />
      </PageFrame>
    ),
  },
  {
    name: "wide",
    stands: "page",
    Show: () => (
      <PageFrame words={words.page} homeHref="#home" wide>
        <PageHeading title={words.heading.plain} />
      </PageFrame>
    ),
  },
];
