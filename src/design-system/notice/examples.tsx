import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Notice } from "./notice.tsx";

export const examples: readonly Example[] = [
  {
    name: "info",
    stands: "part",
    Show: () => (
      <Notice kind="info" title={words.notice.title}>
        <p>{words.notice.text}</p>
      </Notice>
    ),
  },
  {
    name: "warning",
    stands: "part",
    Show: () => (
      <Notice kind="warning" title={words.notice.warningTitle}>
        <p>{words.notice.warningText}</p>
      </Notice>
    ),
  },
  {
    name: "calm",
    stands: "part",
    Show: () => (
      <Notice kind="calm" title={words.notice.calmTitle}>
        <p>{words.notice.calmText}</p>
      </Notice>
    ),
  },
  {
    name: "with-a-picture",
    stands: "part",
    Show: () => (
      <Notice
        kind="warning"
        title={words.notice.warningTitle}
        picture="/pictures/send-no.svg"
      >
        <p>{words.notice.warningText}</p>
      </Notice>
    ),
  },
];
