import { PageHeading } from "../../design-system/page-heading/page-heading.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { useInbox } from "../page/inbox.ts";
import { PassphraseField } from "../page/passphrase-field.tsx";
import { passphraseStrength } from "./passphrase-strength.ts";
import type { Step } from "./set-up-answers.ts";
import type { StepProps } from "./step-props.ts";

/** The steps about the first caseworker. */
export function YouSteps(props: StepProps & { step: Step }) {
  if (props.step === "you") return <NameAndEmailStep {...props} />;
  return props.step === "passphrase" ? <PassphraseStep {...props} /> : null;
}

function NameAndEmailStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <>
      <PageHeading part={part} title={words("set-up.you.title")} />
      <TextInput
        id="name"
        label={words("set-up.you.name")}
        hint={words("set-up.you.name-hint")}
        error={errorOf("name")}
        errorPrefix={words("error.prefix")}
        autocomplete="name"
        spellcheck={false}
        value={answers.name}
        onInput={(name) => put({ name })}
      />
      <TextInput
        id="email"
        keyboard="email"
        spellcheck={false}
        label={words("set-up.you.email")}
        hint={words("set-up.you.email-hint")}
        error={errorOf("email")}
        errorPrefix={words("error.prefix")}
        autocomplete="username"
        value={answers.email}
        onInput={(email) => put({ email })}
      />
    </>
  );
}

function PassphraseStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  const isEnough = passphraseStrength(answers.passphrase) === "enough";
  return (
    <>
      <PageHeading part={part} title={words("set-up.passphrase.title")} />
      <p class="lead">{words("set-up.passphrase.why")}</p>
      <PassphraseField
        id="passphrase"
        autocomplete="new-password"
        label={words("passphrase.label")}
        hint={words("set-up.passphrase.hint")}
        error={errorOf("passphrase")}
        value={answers.passphrase}
        onInput={(passphrase) => put({ passphrase })}
      >
        <p class={isEnough ? "strength enough" : "strength"}>
          {isEnough
            ? words("set-up.passphrase.enough")
            : words("set-up.passphrase.not-yet")}
        </p>
      </PassphraseField>
    </>
  );
}
