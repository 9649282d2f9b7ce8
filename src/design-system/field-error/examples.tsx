import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { FieldError } from "./field-error.tsx";

export const examples: readonly Example[] = [
  {
    name: "usual",
    stands: "part",
    Show: () => (
      <FieldError
        fieldId="email"
        text={words.errors.email}
        prefix={words.errors.prefix}
      />
    ),
  },
];
