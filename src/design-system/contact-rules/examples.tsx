import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { ContactRules } from "./contact-rules.tsx";

export const examples: readonly Example[] = [
  {
    name: "three-rules",
    stands: "part",
    Show: () => (
      <ContactRules
        title={words.contactRules.title}
        rules={[
          words.contactRules.email,
          words.contactRules.never,
          words.contactRules.subject,
        ]}
      />
    ),
  },
];
