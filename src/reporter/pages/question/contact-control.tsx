import type { ComponentChildren } from "preact";
import type { SummaryError } from "../../../design-system/error-summary/error-summary.tsx";
import { TextArea } from "../../../design-system/text-area/text-area.tsx";
import { TextInput } from "../../../design-system/text-input/text-input.tsx";
import type { Entry } from "../../../domain/questionnaire/entry.ts";
import type { ContactRules } from "../../../domain/report/contact-rules.ts";
import type { Report } from "../../../domain/report/report.ts";
import { t } from "../../../device/words.ts";
import type { AskedWords } from "../../tell/question-words.ts";
import type { ContactStep } from "../../tell/ways.ts";
import { NoticeControl, TimesControl } from "./notice-controls.tsx";
import { errorOf } from "./use-question.ts";
import { FirstControl, NeverControl, WaysControl } from "./way-controls.tsx";

export type ContactControlProps = {
  entry: Entry;
  step: ContactStep;
  rules: ContactRules;
  words: AskedWords;
  report: Report;
  errors: readonly SummaryError[];
  onChange: (changed: Partial<ContactRules>) => void;
  saved: ComponentChildren;
};

/** The control of one step of the contact rules. */
export function ContactControl(props: ContactControlProps) {
  switch (props.step) {
    case "ways":
      return <WaysControl {...props} />;
    case "first":
      return <FirstControl {...props} />;
    case "never":
      return <NeverControl {...props} />;
    case "notice":
      return <NoticeControl {...props} />;
    case "times":
      return <TimesControl {...props} />;
    case "email":
      return <EmailControl {...props} />;
    case "subject":
      return <SubjectControl {...props} />;
    case "unsafe":
      return <UnsafeControl {...props} />;
  }
}

function EmailControl(props: ContactControlProps) {
  return (
    <TextInput
      {...headingOf(props.words)}
      id="email"
      type="email"
      value={props.rules.email}
      {...errorOf(props.errors, "email")}
      errorPrefix={t("question.errorPrefix")}
      onInput={(email) => {
        props.onChange({ email });
      }}
      saved={props.saved}
    />
  );
}

function SubjectControl(props: ContactControlProps) {
  return (
    <TextInput
      {...headingOf(props.words)}
      id="subject"
      value={props.rules.subject}
      onInput={(subject) => {
        props.onChange({ subject });
      }}
      saved={props.saved}
    />
  );
}

function UnsafeControl(props: ContactControlProps) {
  return (
    <TextArea
      {...headingOf(props.words)}
      id={props.step}
      value={props.rules.unsafe}
      onInput={(unsafe) => {
        props.onChange({ unsafe });
      }}
      saved={props.saved}
    />
  );
}

/** The label as the heading of its page. */
export function headingOf(words: AskedWords) {
  return {
    label: words.title,
    picture: words.picture,
    asHeading: true,
    part: words.part,
    hint: words.hint,
  };
}
