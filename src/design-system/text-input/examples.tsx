import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { Ideas } from "../ideas/ideas.tsx";
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
  {
    name: "in-easy-read",
    stands: "part",
    Show: () => (
      <TextInput
        id="easy"
        type="email"
        autocomplete="email"
        label={words.errors.emailLabel}
        picture="/pictures/email-address.svg"
        hint={
          <Ideas
            ideas={[
              {
                picture: "/pictures/answer.svg",
                text: [{ text: words.ideas.answer, isHard: false }],
              },
            ]}
          />
        }
        error={words.errors.email}
        errorPrefix={words.errors.prefix}
        errorPicture="/pictures/problem.svg"
      />
    ),
  },
];
