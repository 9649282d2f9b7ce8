import words from "../../../locales/en-GB/design-system.json" with { type: "json" };
import type { Example } from "../component-page/example.ts";
import { useState } from "preact/hooks";

import { Button } from "../button/button.tsx";
import { Choices } from "../choices/choices.tsx";
import { Stack } from "../stack/stack.tsx";
import { TextInput } from "../text-input/text-input.tsx";
import type { SummaryError } from "./error-summary.tsx";
import { ErrorSummary } from "./error-summary.tsx";

const all: readonly SummaryError[] = [
  { fieldId: "email", text: words.errors.email },
  { fieldId: "ways", text: words.errors.other },
];

function Form() {
  const [errors, setErrors] = useState(all);
  const [first, second] = errors;
  return (
    <>
      <ErrorSummary heading={words.errors.heading} errors={errors} />
      <Stack>
        <h1>{words.heading.plain}</h1>
        <TextInput
          id="email"
          type="email"
          label={words.errors.emailLabel}
          error={first?.text}
          errorPrefix={words.errors.prefix}
        />
        <Choices
          id="ways"
          kind="one"
          label={words.choices.safe}
          error={second?.text}
          errorPrefix={words.errors.prefix}
          options={[
            { value: "yes", label: words.choices.yes },
            { value: "no", label: words.choices.no },
          ]}
          chosen={[]}
        />
        <Button
          label={words.button.continue}
          kind="primary"
          onClick={() => setErrors([...all])}
        />
      </Stack>
    </>
  );
}

export const examples: readonly Example[] = [
  { name: "two-errors", stands: "main", Show: Form },
  {
    name: "with-pictures",
    stands: "main",
    Show: () => (
      <>
        <ErrorSummary
          heading={words.errors.heading}
          picture="/pictures/problem.svg"
          errors={[
            {
              fieldId: "with",
              text: words.errors.email,
              picture: "/pictures/email.svg",
            },
          ]}
        />
        <Stack>
          <h1>{words.heading.plain}</h1>
          <TextInput
            id="with"
            label={words.errors.emailLabel}
            error={words.errors.email}
          />
        </Stack>
      </>
    ),
  },
];
