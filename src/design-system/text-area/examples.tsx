import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { SavedMark } from "../saved-mark/saved-mark.tsx";
import { TextArea } from "./text-area.tsx";

export const examples: readonly Example[] = [
  {
    name: "as-the-question",
    stands: "main",
    Show: () => (
      <TextArea
        id="what-happened"
        label={words.textArea.label}
        asHeading
        part={words.heading.part}
        hint={words.textArea.hint}
        value={words.textArea.typed}
        saved={<SavedMark state="saved" words={words.saved} />}
      />
    ),
  },
  {
    name: "beside-another",
    stands: "part",
    Show: () => <TextArea id="place-more" label={words.textArea.short} />,
  },
  {
    name: "with-an-error",
    stands: "part",
    Show: () => (
      <TextArea
        id="what-else"
        label={words.textArea.short}
        hint={words.textArea.hint}
        error={words.textArea.error}
        errorPrefix={words.errors.prefix}
      />
    ),
  },
];
