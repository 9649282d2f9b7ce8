import { Choices } from "../../design-system/choices/choices.tsx";
import { TextArea } from "../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../design-system/text-input/text-input.tsx";
import { Way } from "../../domain/report/contact-rules.ts";
import { useInbox } from "../page/inbox.ts";
import type { Step } from "./set-up-answers.ts";
import type { StepProps } from "./step-props.ts";

/** The steps about the organisation; each step is one question. */
export function OrganisationSteps(props: StepProps & { step: Step }) {
  switch (props.step) {
    case "code":
      return <CodeStep {...props} />;
    case "organisation":
      return <NameStep {...props} />;
    case "areas":
      return <AreasStep {...props} />;
    case "promise":
      return <PromiseStep {...props} />;
    case "ways":
      return <WaysStep {...props} />;
    default:
      return null;
  }
}

function CodeStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <>
      <TextInput
        id="code"
        asHeading
        part={part}
        label={words("set-up.code.title")}
        hint={words("set-up.code.hint")}
        error={errorOf("code")}
        errorPrefix={words("error.prefix")}
        autocomplete="one-time-code"
        spellcheck={false}
        value={answers.code}
        onInput={(code) => put({ code })}
      />
      <p class="hint">{words("set-up.code.kept")}</p>
    </>
  );
}

function NameStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <TextInput
      id="organisation-name"
      asHeading
      part={part}
      label={words("set-up.organisation.title")}
      hint={words("set-up.organisation.hint")}
      error={errorOf("organisation-name")}
      errorPrefix={words("error.prefix")}
      spellcheck={false}
      value={answers.organisationName}
      onInput={(organisationName) => put({ organisationName })}
    />
  );
}

function AreasStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <TextArea
      id="areas"
      asHeading
      part={part}
      label={words("set-up.areas.title")}
      hint={words("set-up.areas.hint")}
      error={errorOf("areas")}
      errorPrefix={words("error.prefix")}
      value={answers.areas}
      onInput={(areas) => put({ areas })}
    />
  );
}

function PromiseStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <TextInput
      id="promise-days"
      asHeading
      short
      keyboard="numeric"
      part={part}
      label={words("set-up.promise.title")}
      hint={words("set-up.promise.hint")}
      error={errorOf("promise-days")}
      errorPrefix={words("error.prefix")}
      spellcheck={false}
      value={answers.promiseDays}
      onInput={(promiseDays) => put({ promiseDays })}
    />
  );
}

function WaysStep({ answers, put, errorOf, part }: StepProps) {
  const { words } = useInbox();
  return (
    <Choices
      id="ways"
      kind="many"
      asHeading
      part={part}
      label={words("set-up.ways.title")}
      hint={words("set-up.ways.hint")}
      error={errorOf("ways")}
      errorPrefix={words("error.prefix")}
      options={Way.options.map((way) => ({
        value: way,
        label: words(`way.${way}`),
      }))}
      chosen={answers.ways}
      onChange={(chosen) =>
        put({ ways: Way.options.filter((way) => chosen.includes(way)) })
      }
    />
  );
}
