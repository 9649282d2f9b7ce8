import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { SavedMark } from "./saved-mark.tsx";

export const examples: readonly Example[] = [
  {
    name: "nothing-yet",
    stands: "part",
    Show: () => <SavedMark state="nothing-yet" words={words.saved} />,
  },
  {
    name: "saving",
    stands: "part",
    Show: () => <SavedMark state="saving" words={words.saved} />,
  },
  {
    name: "saved",
    stands: "part",
    Show: () => <SavedMark state="saved" words={words.saved} />,
  },
  {
    name: "not-saved",
    stands: "part",
    Show: () => <SavedMark state="not-saved" words={words.saved} />,
  },
];
