import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { TextInput } from "./text-input.tsx";

export const examples: readonly Example[] = [
  {
    name: "usual",
    stands: "part",
    Show: () => (
      <TextInput
        id="subject"
        label={words.textInput.label}
        hint={words.textInput.hint}
      />
    ),
  },
  {
    name: "short",
    stands: "part",
    Show: () => <TextInput id="code" label={words.textInput.code} short />,
  },
  {
    name: "with-an-error",
    stands: "part",
    Show: () => (
      <TextInput
        id="email"
        type="email"
        autocomplete="email"
        label={words.errors.emailLabel}
        error={words.errors.email}
        errorPrefix={words.errors.prefix}
      />
    ),
  },
];
